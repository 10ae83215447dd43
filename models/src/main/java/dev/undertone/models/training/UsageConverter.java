package dev.undertone.models.training;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From the data set's own word to a {@link Usage}. */
final class UsageConverter implements ITypeConverter<Usage> {

    @Override
    public Usage convert(String value) {
        return Arrays.stream(Usage.values())
                .filter(usage -> usage.label().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + Arrays.stream(Usage.values()).map(Usage::label).collect(Collectors.joining(", "))
                        + " but was '" + value + "'"));
    }
}
