package org.smeic.lms.search;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.smeic.lms.catalog.Audience;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.CourseDraft;
import org.smeic.lms.catalog.CourseFacts;
import org.smeic.lms.catalog.Drawing;
import org.smeic.lms.catalog.LessonKind;
import org.smeic.lms.catalog.Level;
import org.smeic.lms.catalog.Topic;
import org.smeic.lms.curriculum.CurriculumFixture;
import org.smeic.lms.enrolment.EnrolmentFixture;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Person;

/** Search without a container, with an index in a folder of the test. */
final class SearchFixture implements AutoCloseable {

    private final EntityManager em;
    private final SearchIndex index = new SearchIndex();
    private final CatchUp catchUp = new CatchUp();

    SearchFixture(EntityManager em, Path folder) {
        this.em = em;
        index.open(folder);
        catchUp.index = index;
        catchUp.entries = new Entries();
        catchUp.entries.em = em;
        catchUp.entries.curricula = CurriculumFixture.digests(em);
    }

    Search search() {
        var search = new Search();
        search.index = index;
        search.catchUp = catchUp;
        search.ways = EnrolmentFixture.waysIn(em, new Caller());
        return search;
    }

    void compare() {
        catchUp.compare();
    }

    Found find(String text, Map<Facet, Set<String>> chosen, Order order, String cursor, int count) {
        em.flush();
        return search().find(new Wanted(text, chosen, order, cursor, count));
    }

    Found find(String text) {
        return find(text, Map.of(), Order.RELEVANCE, null, 20);
    }

    List<String> slugs(String text) {
        return find(text).items().stream().map(Item::slug).toList();
    }

    static Map<Facet, Set<String>> chosen(Facet facet, String... values) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.put(facet, Set.of(values));
        return chosen;
    }

    /** A published course that says what it is told to. */
    void course(
            Person owner, String slug, String language, String title, Topic topic, int minutes, String... outcomes) {
        var facts = new CourseFacts(
                title, "-", "<p>-</p>", Audience.OWNER, topic, Level.FOUNDATION, language, "-", Drawing.PATH);
        var draft = new CourseDraft(
                slug,
                facts,
                List.of(outcomes),
                List.of(),
                Stream.of(new CourseDraft.Step(LessonKind.QUIZ, "-", minutes, 1))
                        .toList());
        CatalogFixture.newCourses(em).add(draft, owner, true);
    }

    @Override
    public void close() {
        index.close();
    }
}
