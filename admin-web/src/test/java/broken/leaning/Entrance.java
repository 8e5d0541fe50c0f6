package broken.leaning;

/** Stands where FrontDoor stands. */
public class Entrance {}
