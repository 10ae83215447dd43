package dev.undertone.models;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.undertone.models");

    @Test
    void nothingPointsUp() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.undertone.library..", "dev.undertone.app..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dev.undertone.models.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void theVocabularyNeedsNoLibrary() {
        noClasses()
                .that()
                .resideInAPackage("dev.undertone.models")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("dev.undertone.models", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void nothingAtRunTimeUsesTheTraining() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.undertone.models.training..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.undertone.models.training..")
                .check(CLASSES);
    }

    @Test
    void nativeMemoryNeverAppearsInAPublicSignature() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(keepNativeTypesOutOfTheirSignature())
                .check(CLASSES);
    }

    @Test
    void nothingOpensTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "open sockets",
                        type -> type.getPackageName().startsWith("java.net.http")
                                || type.getName().matches("java\\.net\\.(Server|Datagram|Multicast)?Socket")
                                || type.getName().matches("java\\.nio\\.channels\\..*Socket.*")
                                || type.getName().matches("java\\.net\\.(URL|Http.*)Connection")))
                .check(CLASSES);
    }

    private static ArchCondition<JavaMethod> keepNativeTypesOutOfTheirSignature() {
        return new ArchCondition<>("keep native types out of their signature") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .filter(ArchitectureTest::isNative)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }

    private static boolean isNative(JavaClass type) {
        return type.getPackageName().startsWith("org.bytedeco")
                || type.getPackageName().startsWith("ai.djl.ndarray")
                        && !type.getPackageName().endsWith("types");
    }
}
