package dev.undertone.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.PrintStream;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.format.DateTimeFormatter;

/** The rules of architecture that hold on every floor. */
public final class HouseRules {

    /** Every package counts, the outermost included. */
    public static final ArchRule NO_PACKAGE_TAKES_PART_IN_A_CYCLE =
            slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

    /** {@code Mat}, {@code Frame} and {@code NDArray} stay where their memory is freed. */
    public static final ArchRule NATIVE_TYPES_STAY_OUT_OF_PUBLIC_SIGNATURES = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(keepNativeTypesOutOfTheirSignature());

    /** Nothing leaves the machine, and nothing is fetched. A further start speaks to the window by a socket of this machine alone. */
    public static final ArchRule NOTHING_OPENS_THE_NETWORK = noClasses()
            .that()
            .resideOutsideOfPackage("dev.undertone.app.opening")
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "open sockets",
                    type -> type.getPackageName().startsWith("java.net.http")
                            || type.getName().matches("java\\.net\\.(Server|Datagram|Multicast)?Socket")
                            || type.getName().matches("java\\.nio\\.channels\\..*Socket.*")
                            || type.getName().matches("java\\.net\\.(URL|Http.*)Connection")));

    /** Where there are sockets, none is of a network: no address of one is named, and no channel is opened without its family. */
    public static final ArchRule NO_SOCKET_IS_OF_A_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(Inet.*|(Server|Datagram|Multicast)?Socket)")
            .orShould()
            .callMethod(SocketChannel.class, "open")
            .orShould()
            .callMethod(SocketChannel.class, "open", SocketAddress.class)
            .orShould()
            .callMethod(ServerSocketChannel.class, "open")
            .orShould()
            .accessField(StandardProtocolFamily.class, "INET")
            .orShould()
            .accessField(StandardProtocolFamily.class, "INET6");

    /** What a catalog, a library or a file is told must not change with the listener's country, in some of which digits are others. */
    public static final ArchRule NO_TEXT_DEPENDS_ON_THE_COUNTRY = noClasses()
            .should()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(PrintStream.class, "printf", String.class, Object[].class)
            .orShould()
            .callMethod(PrintStream.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    private HouseRules() {}

    private static ArchCondition<JavaMethod> keepNativeTypesOutOfTheirSignature() {
        return new ArchCondition<>("keep native types out of their signature") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getAllInvolvedRawTypes().stream()
                        .filter(HouseRules::isNative)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " shows " + type.getName())));
            }
        };
    }

    private static boolean isNative(JavaClass type) {
        String of = type.getPackageName();
        return of.startsWith("org.bytedeco") || (of.startsWith("ai.djl.ndarray") && !of.endsWith("types"));
    }

    private static final class EachPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }
}
