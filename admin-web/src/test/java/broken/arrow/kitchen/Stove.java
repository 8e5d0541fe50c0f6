package broken.arrow.kitchen;

public class Stove {}
