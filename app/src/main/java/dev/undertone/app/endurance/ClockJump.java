package dev.undertone.app.endurance;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;

/** The clock that library and session go by jumps up to a year ahead or back, and is right again later. */
record ClockJump(Random random) implements Fault {

    private static final int MOST_HOURS = 365 * 24;

    @Override
    public String name() {
        return "clock jumps";
    }

    @Override
    public Duration length() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void begin(SoakedProgram program) throws IOException {
        program.setClock(Duration.ofHours(random.nextInt(-MOST_HOURS, MOST_HOURS)));
    }

    @Override
    public void end(SoakedProgram program) throws IOException {
        program.setClock(Duration.ZERO);
    }
}
