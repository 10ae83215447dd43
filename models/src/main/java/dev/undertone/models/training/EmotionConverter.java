package dev.undertone.models.training;

import dev.undertone.models.Emotion;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From an adjective such as {@code happy} to its {@link Emotion}. */
final class EmotionConverter implements ITypeConverter<Emotion> {

    @Override
    public Emotion convert(String value) {
        return Emotion.ofWord(value)
                .orElseThrow(() -> new TypeConversionException("expected "
                        + Arrays.stream(Emotion.values()).map(Emotion::word).collect(Collectors.joining(", "))
                        + " but was '" + value + "'"));
    }
}
