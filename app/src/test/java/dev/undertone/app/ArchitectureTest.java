package dev.undertone.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.undertone.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.undertone.app");

    @Test
    void viewModelsKnowNothingOfNodes() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .check(CLASSES);
    }

    @Test
    void onlyTheWindowAndItsApplicationKnowJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.undertone.app.ui..")
                .and()
                .doNotHaveSimpleName("UndertoneApp")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(CLASSES);
    }

    @Test
    void noPackageTakesPartInACycle() {
        HouseRules.NO_PACKAGE_TAKES_PART_IN_A_CYCLE.check(CLASSES);
    }

    @Test
    void nativeTypesStayInTheirPackages() {
        HouseRules.NATIVE_TYPES_STAY_OUT_OF_PUBLIC_SIGNATURES.check(CLASSES);
    }

    @Test
    void nothingOpensTheNetwork() {
        HouseRules.NOTHING_OPENS_THE_NETWORK.check(CLASSES);
        HouseRules.NO_SOCKET_IS_OF_A_NETWORK.check(CLASSES);
    }
}
