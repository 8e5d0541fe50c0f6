package broken.injected.room;

import org.springframework.beans.factory.annotation.Autowired;

/** Breaks: cannot be made without Spring. */
class Lamp {
    @Autowired
    String light = "";
}
