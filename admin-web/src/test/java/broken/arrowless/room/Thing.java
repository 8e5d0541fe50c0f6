package broken.arrowless.room;

record Thing(String name) {}
