package dev.undertone.app.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.undertone.testing.Resource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThirdPartyNoticeTest {

    private static final Path ROOT = Resource.projectRoot();

    @TempDir
    private Path folder;

    @Test
    void aLibraryIsToldWithItsLicenceAndTheTextInItsFile() throws IOException {
        BillOfMaterials bill = bill(
                "org.example", "lights", "pkg:maven/org.example/lights@1.0?type=jar", "{\"license\":{\"id\":\"MIT\"}}");

        String notice =
                notice(jar("lights-1.0.jar", "META-INF/LICENSE", "Be kind.")).of(bill);

        assertThat(notice)
                .contains("org.example:lights 1.0\n    MIT\n")
                .contains("Permission is hereby granted")
                .contains("lights-1.0.jar, META-INF/LICENSE")
                .contains("\nBe kind.\n")
                .containsIgnoringCase("SIL Open Font License");
    }

    @Test
    void whatIsInsideOfNativeLibrariesIsToldAndEntersTheBillOfMaterials() throws IOException {
        BillOfMaterials bill = bill(
                "org.bytedeco",
                "ffmpeg",
                "pkg:maven/org.bytedeco/ffmpeg@1.0?classifier=linux-x86_64&type=jar",
                "{\"license\":{\"id\":\"Apache-2.0\"}},{\"license\":{\"id\":\"GPL-2.0-or-later\"}}");

        String notice = notice(jar("ffmpeg-1.0-linux-x86_64.jar", "empty", "")).of(bill);

        assertThat(notice)
                .contains("org.bytedeco:ffmpeg 1.0 (linux-x86_64)\n    Apache-2.0\n")
                .contains("LGPL-3.0-or-later")
                .contains("GNU LESSER GENERAL PUBLIC LICENSE");
        assertThat(bill.json().toString()).contains("\"name\":\"LAME\"");
    }

    @Test
    void thePyTorchOfAPackageIsToldAsItIsWithAndWithoutTheMathKernelLibrary() throws IOException {
        String licence = "{\"license\":{\"id\":\"Apache-2.0\"}}";
        Path lean = jar("pytorch-1.0-linux-x86_64.jar", "empty", "");
        Path full = jar("pytorch-native-cpu-1.0-win-x86_64.jar", "empty", "");
        String linux = "pkg:maven/org.bytedeco/pytorch@1.0?classifier=linux-x86_64&type=jar";
        String windows = "pkg:maven/ai.djl.pytorch/pytorch-native-cpu@1.0?classifier=win-x86_64&type=jar";

        assertThat(notice(lean).of(bill("org.bytedeco", "pytorch", linux, licence)))
                .contains("    PyTorch (libtorch, c10)\n")
                .contains("from its sources")
                .doesNotContain("    Intel oneAPI Math Kernel Library");
        assertThat(notice(full).of(bill("ai.djl.pytorch", "pytorch-native-cpu", windows, licence)))
                .contains("    PyTorch (libtorch, c10)\n")
                .contains("    Intel oneAPI Math Kernel Library")
                .doesNotContain("from its sources");
    }

    @Test
    void theCompletedBillOfMaterialsIsValidAndAnotherIsNotWritten() throws IOException {
        String purl = "pkg:maven/org.bytedeco/ffmpeg@1.0?classifier=linux-x86_64&type=jar";
        BillOfMaterials bill = bill("org.bytedeco", "ffmpeg", purl, "{\"license\":{\"id\":\"Apache-2.0\"}}");
        notice(jar("ffmpeg-1.0-linux-x86_64.jar", "empty", "")).of(bill);
        Path file = folder.resolve("bom.json");

        bill.write(file);

        assertThat(file).content().contains("LAME").contains("Java runtime");
        bill.add(new JsonObject());
        assertThatThrownBy(() -> bill.write(file))
                .hasMessageContaining("not valid")
                .hasMessageContaining("'type'");
    }

    @Test
    void aLibraryWithoutALicenceIsRefused() throws IOException {
        BillOfMaterials bill = bill("org.example", "dark", "pkg:maven/org.example/dark@1.0?type=jar", "");
        ThirdPartyNotice notice = notice(jar("dark-1.0.jar", "empty", ""));
        assertThatThrownBy(() -> notice.of(bill)).hasMessageContaining("dark-1.0.jar says nothing of its licence");
    }

    @Test
    void aLibraryUnderOneOfSeveralLicencesIsRefusedUntilOneIsChosen() throws IOException {
        BillOfMaterials bill = bill(
                "org.example",
                "twilight",
                "pkg:maven/org.example/twilight@1.0?type=jar",
                "{\"license\":{\"id\":\"MIT\"}},{\"license\":{\"name\":\"LGPL\"}}");
        ThirdPartyNotice notice = notice(jar("twilight-1.0.jar", "empty", ""));
        assertThatThrownBy(() -> notice.of(bill)).hasMessageContaining("[MIT, LGPL-2.1-or-later]");
    }

    private ThirdPartyNotice notice(Path jar) throws IOException {
        return new ThirdPartyNotice(ROOT, new Known(ROOT.resolve("app/src/notice")), List.of(jar));
    }

    private static BillOfMaterials bill(String group, String name, String purl, String licences) {
        return new BillOfMaterials(JsonParser.parseString("""
            {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components":
              [{"type": "library", "group": "%s", "name": "%s", "version": "1.0", "purl": "%s", "licenses": [%s]}]}
            """.formatted(group, name, purl, licences))
                .getAsJsonObject());
    }

    private Path jar(String file, String entry, String text) throws IOException {
        Path jar = folder.resolve(file);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
