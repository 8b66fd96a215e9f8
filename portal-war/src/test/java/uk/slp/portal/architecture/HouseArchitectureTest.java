package uk.slp.portal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The rules of the house")
class HouseArchitectureTest {
    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.slp.portal");

    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("uk.slp.portal.architecture.broken");

    @TestFactory
    @DisplayName("hold in the portal")
    Stream<DynamicTest> hold() {
        return HouseRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(PORTAL)));
    }

    @TestFactory
    @DisplayName("are broken by the offences written for them")
    Stream<DynamicTest> canFail() {
        return HouseRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertCanFail(rule.getValue())));
    }

    @TestFactory
    @DisplayName("one direction: each feature knows only those before it")
    Stream<DynamicTest> direction() {
        return HouseRules.PIPELINE.stream()
                .limit(HouseRules.PIPELINE.size() - 1L)
                .map(feature -> DynamicTest.dynamicTest(
                        feature, () -> HouseRules.knowsOnlyThoseBefore(feature).check(PORTAL)));
    }

    @TestFactory
    @DisplayName("a feature's model, pages and resources are its own")
    Stream<DynamicTest> privateRooms() {
        return HouseRules.PIPELINE.stream()
                .filter(feature -> !feature.equals("shared"))
                .map(feature -> DynamicTest.dynamicTest(
                        feature, () -> HouseRules.roomsArePrivate(feature).check(PORTAL)));
    }

    @Test
    @DisplayName("the direction is checked at all: turned round, it fails")
    void directionCanFail() {
        ArchRule turned = noClasses()
                .that()
                .resideInAPackage("uk.slp.portal.learning..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("uk.slp.portal.shared..");
        assertTrue(turned.evaluate(PORTAL).hasViolation());
    }

    @Test
    @DisplayName("no cycles between features")
    void noCycles() {
        HouseRules.noCycles("uk.slp.portal").check(PORTAL);
        assertCanFail(HouseRules.noCycles("uk.slp.portal.architecture.broken"));
    }

    @Test
    @DisplayName("deadlines are pure: nothing but the Java platform")
    void deadlinesArePure() {
        HouseRules.pure("uk.slp.portal.deadlines").check(PORTAL);
        assertCanFail(HouseRules.pure("uk.slp.portal.architecture.broken.deadlines"));
    }

    @Test
    @DisplayName("a room of another feature that is entered all the same is noticed")
    void roomsCanBeEntered() {
        assertCanFail(HouseRules.roomsArePrivate("notification"));
    }

    @Test
    @DisplayName("inner packages are null-marked")
    void nullMarked() {
        assertEquals(List.of(), HouseRules.innerPackagesWithoutNullMarked(PORTAL));
        assertEquals(
                List.of("uk.slp.portal.architecture.broken.deadlines", "uk.slp.portal.architecture.broken.model"),
                HouseRules.innerPackagesWithoutNullMarked(BROKEN));
    }

    private static void assertCanFail(ArchRule rule) {
        assertTrue(rule.evaluate(BROKEN).hasViolation(), "This rule cannot fail, so it guards nothing");
    }
}
