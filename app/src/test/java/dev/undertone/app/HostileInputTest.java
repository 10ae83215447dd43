package dev.undertone.app;

import dev.undertone.testing.KeptInputs;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a fuzzer found something with once does no harm any more; {@code app/bin/fuzz} looks for more of it. */
class HostileInputTest {

    @TestFactory
    Stream<DynamicTest> whatWasFoundOnceDoesNoHarm() {
        return KeptInputs.tests();
    }
}
