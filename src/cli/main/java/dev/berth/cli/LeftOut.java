package dev.berth.cli;

import java.util.List;

/** Says what an answer does not hold, by way of example if it is much. */
record LeftOut(Streams streams) {
  private static final int SOME = 5;

  void say(List<String> leftOut) {
    for (String each : leftOut.subList(0, Math.min(SOME, leftOut.size()))) {
      streams.say("left out: " + each);
    }
    if (leftOut.size() > SOME) {
      streams.say("left out: " + (leftOut.size() - SOME) + " more");
    }
  }
}
