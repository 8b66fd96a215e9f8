package uk.slp.portal.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import uk.slp.portal.shared.access.BySystem;
import uk.slp.portal.shared.access.OpenToAll;
import uk.slp.portal.shared.access.Requires;

/** Every rule, by the name under which its offence in {@code broken} is found. */
final class HouseRules {
    /** Features in the order of the statutory pipeline: each may know those before it, none after it. */
    static final List<String> PIPELINE = List.of(
            "shared",
            "deadlines",
            "organisation",
            "account",
            "onelink",
            "handover",
            "duties",
            "known",
            "identifiability",
            "recommendation",
            "notification",
            "agencysheet",
            "rapidreview",
            "panel",
            "panelmeeting",
            "practicereview",
            "casetask",
            "conduct",
            "reviewdraft",
            "conflict",
            "restriction",
            "childdeathform",
            "childdeath",
            "childdeathtransfer",
            "childdeathsharing",
            "spine",
            "childdeathreturn",
            "childdeathanalysis",
            "childdeathmeeting",
            "childdeathdata",
            "overviewpanel",
            "learning",
            "library",
            "childdeathreport",
            "nationalreview",
            "post",
            "discovery",
            "alerts",
            "worklist",
            "calendar",
            "admin",
            "demo");

    private static final String PORTAL = "uk.slp.portal.";
    private static final String[] FACES = {"jakarta.faces..", "org.primefaces.."};

    private HouseRules() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("model-is-free-of-the-container", modelIsFree());
        rules.put("only-pages-use-faces", onlyPagesUseFaces());
        rules.put("only-resources-use-rest", onlyResourcesUseRest());
        rules.put("no-entity-at-a-door", noEntityAtADoor());
        rules.put("every-use-case-has-an-access-rule", everyUseCaseHasAnAccessRule());
        rules.put("system-methods-are-not-for-doors", systemMethodsAreNotForDoors());
        rules.put("transactions-belong-to-services", transactionsBelongToServices());
        rules.put("entities-have-no-setters", entitiesHaveNoSetters());
        rules.put("entities-have-a-protected-constructor", entitiesHaveAProtectedConstructor());
        rules.put("no-tuples", noTuples());
        rules.put("search-belongs-to-discovery", searchBelongsToDiscovery());
        rules.put("absolute-addresses-have-one-maker", absoluteAddressesHaveOneMaker());
        return rules;
    }

    /** One direction of dependencies; checked for each feature by itself. */
    static ArchRule knowsOnlyThoseBefore(String feature) {
        String[] later = PIPELINE.stream()
                .skip(PIPELINE.indexOf(feature) + 1L)
                .map(name -> PORTAL + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(PORTAL + feature + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .because("dependencies run down the statutory pipeline only");
    }

    /** A feature's model, pages and resources are its own; others use its root package. */
    static ArchRule roomsArePrivate(String feature) {
        return noClasses()
                .that()
                .resideInAPackage("uk.slp.portal..")
                .and()
                .resideOutsideOfPackages(PORTAL + feature + "..", PORTAL + "demo..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        PORTAL + feature + ".model..", PORTAL + feature + ".web..", PORTAL + feature + ".rest.."))
                .allowEmptyShould(true);
    }

    /** Features, or whatever else lies side by side in a package, do not know one another both ways. */
    static ArchRule noCycles(String root) {
        return SlicesRuleDefinition.slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    /** Facts in, dates out: a package that knows the Java platform, without its databases, and nothing else. */
    static ArchRule pure(String deadlines) {
        return noClasses()
                .that()
                .resideInAPackage(deadlines)
                .should()
                .dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage("java..", "org.jspecify..", deadlines)));
    }

    /** Packages in which every reference would be checked for null, and which do not ask for that. */
    static List<String> innerPackagesWithoutNullMarked(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .filter(p -> p.getName().matches(".*\\.(model|shared\\.[a-z]+|deadlines)"))
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .sorted()
                .toList();
    }

    /** A repository is the one kind of class in a model that the container may manage and that holds the manager. */
    private static ArchRule modelIsFree() {
        DescribedPredicate<JavaClass> repository = DescribedPredicate.describe(
                "repositories",
                type -> !type.isAnnotatedWith(Entity.class)
                        && type.getAllFields().stream()
                                .anyMatch(field -> field.getRawType().isAssignableTo(EntityManager.class)));
        return noClasses()
                .that()
                .resideInAPackage("..model..")
                .and(DescribedPredicate.not(repository))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.ws.rs..",
                        "jakarta.servlet..",
                        "jakarta.enterprise..",
                        "jakarta.transaction..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class);
    }

    private static ArchRule onlyPagesUseFaces() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FACES);
    }

    /** Behind a proxy a request does not know by which address people reach the portal. */
    private static ArchRule absoluteAddressesHaveOneMaker() {
        Set<String> makers = Set.of(
                "getRequestURL",
                "getServerName",
                "getScheme",
                "getServerPort",
                "getRequestServerName",
                "getRequestScheme",
                "getRequestServerPort",
                "getBaseUri",
                "getBaseUriBuilder",
                "getAbsolutePath",
                "getAbsolutePathBuilder",
                "publicUrl");
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(PORTAL + "shared.web.PublicAddress")
                .and()
                .doNotHaveFullyQualifiedName(PORTAL + "shared.config.Settings")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "an absolute address is made",
                        call -> makers.contains(call.getTarget().getName())
                                && !call.getTargetOwner().getName().startsWith("java.")))
                .because("PublicAddress makes them, from the address that is set");
    }

    private static ArchRule onlyResourcesUseRest() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..");
    }

    private static ArchRule noEntityAtADoor() {
        DescribedPredicate<JavaClass> entity = DescribedPredicate.describe("an entity", type -> {
            JavaClass base = type.getBaseComponentType();
            return base.isAnnotatedWith(Entity.class);
        });
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage("..web..", "..rest..")
                .should()
                .haveRawReturnType(entity)
                .orShould()
                .haveRawParameterTypes(DescribedPredicate.describe(
                        "an entity among them", types -> types.stream().anyMatch(entity)));
    }

    private static ArchRule everyUseCaseHasAnAccessRule() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .haveNameMatching(".*(Service|Queries)")
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(Requires.class)
                .orShould()
                .beAnnotatedWith(OpenToAll.class)
                .orShould()
                .beAnnotatedWith(BySystem.class);
    }

    private static ArchRule systemMethodsAreNotForDoors() {
        return classes()
                .that()
                .resideInAnyPackage("..web..", "..rest..")
                .and()
                .resideOutsideOfPackages("uk.slp.portal.account.web..")
                .should(new ArchCondition<>("not call what only the portal itself may call") {
                    @Override
                    public void check(JavaClass door, ConditionEvents events) {
                        door.getMethodCallsFromSelf().stream()
                                .filter(call -> call.getTarget()
                                        .resolveMember()
                                        .map(method -> method.isAnnotatedWith(BySystem.class))
                                        .orElse(false))
                                .forEach(
                                        call -> events.add(SimpleConditionEvent.violated(door, call.getDescription())));
                    }
                });
    }

    private static ArchRule transactionsBelongToServices() {
        return noMethods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat(resideInAnyPackage("..web..", "..rest..", "..model.."));
    }

    private static ArchRule entitiesHaveNoSetters() {
        return noMethods()
                .that()
                .arePublic()
                .and()
                .haveNameMatching("set[A-Z].*")
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class);
    }

    private static ArchRule entitiesHaveAProtectedConstructor() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(new ArchCondition<>("have a protected constructor without parameters and no public one") {
                    @Override
                    public void check(JavaClass entity, ConditionEvents events) {
                        boolean right = entity.getConstructors().stream()
                                .filter(HouseRules::withoutParameters)
                                .allMatch(c -> c.getModifiers().contains(JavaModifier.PROTECTED));
                        if (!right) {
                            events.add(SimpleConditionEvent.violated(
                                    entity, entity.getName() + " can be made from nothing by anybody"));
                        }
                    }
                });
    }

    private static boolean withoutParameters(JavaConstructor constructor) {
        return constructor.getRawParameterTypes().isEmpty();
    }

    private static ArchRule noTuples() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Tuple.class)
                .because("this persistence provider gives arrays where a query asks for tuples");
    }

    private static ArchRule searchBelongsToDiscovery() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("uk.slp.portal.discovery..")
                .should()
                .dependOnClassesThat(resideInAPackage("uk.slp.search.."));
    }
}
