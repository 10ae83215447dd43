package dev.undertone.app.cli;

import dev.undertone.app.camera.CameraSource;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From what is typed after {@code --camera} to a source. */
final class CameraSourceConverter implements ITypeConverter<CameraSource> {

    @Override
    public CameraSource convert(String value) {
        try {
            return CameraSource.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("a camera has a number, a name or a path, or is called demo");
        }
    }
}
