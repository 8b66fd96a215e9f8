package uk.slp.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The search library")
class ArchitectureTest {

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("uk.slp");

    @Test
    @DisplayName("depends only on Java, Lucene and JSpecify, so that it can be used elsewhere")
    void dependencies() {
        classes()
                .that()
                .resideInAPackage("uk.slp.search..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("uk.slp.search..", "java..", "org.apache.lucene..", "org.jspecify..")
                .check(LIBRARY);
    }

    @Test
    @DisplayName("keeps its inside to itself: only the index and the standing searches use it")
    void inside() {
        noClasses()
                .that()
                .resideOutsideOfPackage("uk.slp.search.internal..")
                .and()
                .doNotHaveFullyQualifiedName(SearchIndex.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(StandingSearches.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAPackage("uk.slp.search.internal..")
                .check(LIBRARY);
    }

    @Test
    @DisplayName("has an analysis that knows nothing of the index")
    void analysis() {
        noClasses()
                .that()
                .resideInAPackage("uk.slp.search.analysis..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("uk.slp.search", "uk.slp.search.internal..", "org.apache.lucene.index..")
                .check(LIBRARY);
    }
}
