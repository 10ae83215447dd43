package dev.undertone.models.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.undertone.models.expression.ExpressionArchitecture;
import org.junit.jupiter.api.Test;

class NetworkSizeTest {

    @Test
    void thePlainNetworkIsAsLargeAsItsLayersSumUpTo() {
        long filters = 9 * (32 + 32 * 64 + 64 * 128 + 128 * 128) + 32 + 64 + 128 + 128;
        long dense = 2048 * 1024 + 1024 + (1024 + 1) * 15;
        long convolved = 9L * (46 * 46 * 32 + 44 * 44 * 32 * 64 + 20 * 20 * 64 * 128 + 8 * 8 * 128 * 128);
        assertThat(NetworkSize.of(ExpressionArchitecture.PLAIN))
                .isEqualTo(new NetworkSize(filters + dense, convolved + 2048 * 1024 + 1024 * 15));
    }

    @Test
    void whatShipsStaysSmallEnoughForOneCore() {
        for (ExpressionArchitecture architecture : ExpressionArchitecture.values()) {
            NetworkSize size = NetworkSize.of(architecture);
            assertThat(size.parameters()).as("%s", architecture).isLessThanOrEqualTo(5_000_000);
            assertThat(size.multiplyAdds()).as("%s", architecture).isLessThanOrEqualTo(250_000_000);
        }
    }
}
