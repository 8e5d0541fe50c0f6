package broken.circle.one;

import broken.circle.two.Second;

public record First(Second second) {}
