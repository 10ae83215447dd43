package dev.undertone.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SessionNewsTest {

    /** Whoever need not hear of something leaves its method out; who passes it on must not. */
    @Test
    void allThatASessionTellsIsPassedOnToItsListeners() {
        assertThat(SessionListeners.class.getDeclaredMethods())
                .extracting(SessionNewsTest::described)
                .containsAll(Arrays.stream(SessionListener.class.getDeclaredMethods())
                        .map(SessionNewsTest::described)
                        .toList());
    }

    private static String described(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }
}
