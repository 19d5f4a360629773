package org.smeic.lms.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smeic.lms.search.SearchFixture.chosen;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.smeic.lms.catalog.CatalogFixture;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.catalog.Topic;
import org.smeic.lms.enrolment.OfferingFixture;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Database;

/** Courses in many languages, and what finds them. */
@Tag("door")
class SearchTest {

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path folder;

    private SearchFixture site;
    private Person teacher;
    private Courses courses;

    @BeforeEach
    void setUp() {
        teacher = PeopleFixture.person(database.em(), "Teacher", Role.INSTRUCTOR);
        courses = CatalogFixture.courses(database.em(), Caller.of(teacher.getId(), Role.INSTRUCTOR));
        site = new SearchFixture(database.em(), folder);
        site.course(teacher, "en", "en", "Interviewing customers", Topic.CUSTOMERS, 50, "Price your first offer");
        site.course(teacher, "es", "es", "Exportaciones para empresas pequeñas", Topic.PARTNERS, 25, "Exportar");
        site.course(teacher, "ko", "ko", "중소기업 고객 인터뷰하기", Topic.CUSTOMERS, 50, "고객에게 묻기");
        site.course(teacher, "zh", "zh-Hans", "中小企业创新入门", Topic.IDEAS, 90, "找到客户的问题");
        site.course(teacher, "ja", "ja", "中小企業の価格設定", Topic.MONEY, 200, "価格表をつくる");
        site.course(teacher, "th", "th", "สัมภาษณ์ลูกค้าห้าคน", Topic.CUSTOMERS, 30, "กำหนดราคาสินค้า");
        site.course(teacher, "vi", "vi", "Phỏng vấn khách hàng ở Đà Nẵng", Topic.CUSTOMERS, 40, "Đặt giá");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void wordsMeetInTheirStem() {
        assertThat(site.slugs("interview customer")).containsExactly("en");
        assertThat(site.slugs("offers")).containsExactly("en");
        assertThat(site.slugs("exportación empresa")).containsExactly("es");
        assertThat(site.slugs("how do I interview my customers?")).first().isEqualTo("en");
    }

    @Test
    void mistypedWordsFindTheNearestAndSayWhich() {
        var found = site.find("custmer");
        assertThat(found.items()).extracting(Item::slug).containsExactly("en");
        assertThat(found.nearest()).isEqualTo("customers");
        assertThat(site.slugs("custmers intervewing")).containsExactly("en");
        assertThat(site.slugs("고겍")).contains("ko");
        assertThat(site.find("customers").nearest()).isNull();
    }

    @Test
    void koreanIsFoundWithAndWithoutParticles() {
        assertThat(site.slugs("고객")).containsExactly("ko");
        assertThat(site.slugs("고객을 인터뷰")).containsExactly("ko");
        assertThat(site.slugs("기업")).containsExactly("ko");
    }

    @Test
    void chineseAndJapaneseAreFoundByPartsOfTheirWords() {
        assertThat(site.slugs("创新")).containsExactly("zh");
        assertThat(site.slugs("企业创新")).containsExactly("zh");
        assertThat(site.slugs("価格")).containsExactly("ja");
    }

    @Test
    void thaiIsCutIntoWords() {
        assertThat(site.slugs("ลูกค้า")).containsExactly("th");
        assertThat(site.slugs("กำหนดราคา")).containsExactly("th");
    }

    @Test
    void vietnameseIsFoundWithAndWithoutItsMarks() {
        assertThat(site.slugs("khách hàng")).containsExactly("vi");
        assertThat(site.slugs("khach hang")).containsExactly("vi");
        assertThat(site.slugs("Da Nang")).containsExactly("vi");
        assertThat(site.slugs("phong van")).containsExactly("vi");
    }

    @Test
    void wideLettersMixedScriptsAndSignsAreOrdinary() {
        assertThat(site.slugs("ｃｕｓｔｏｍｅｒｓ")).containsExactly("en");
        site.course(teacher, "mixed", "ko", "Lean Canvas 한 장 쓰기", Topic.IDEAS, 20, "쓰기");
        assertThat(site.slugs("lean 쓰기")).containsExactly("mixed");
        assertThat(site.slugs("canvas")).containsExactly("mixed");
        for (var sign : List.of("\"", "*:*", "(", "AND OR", "title:x", "\\", "%", "~")) {
            assertThat(site.find(sign)).as(sign).isNotNull();
        }
    }

    @Test
    void theTitleSaysMoreThanTheOutcome() {
        site.course(teacher, "offer", "en", "The offer", Topic.MONEY, 50, "Write");
        assertThat(site.slugs("offer")).containsExactly("offer", "en");
    }

    @Test
    void whatIsPublishedChangedOrRetiredShowsAtTheNextSearch() {
        assertThat(site.slugs("ledger")).isEmpty();
        site.course(teacher, "ledger", "en", "A ledger", Topic.MONEY, 50, "Write");
        assertThat(site.slugs("ledger")).containsExactly("ledger");
        courses.retire("ledger");
        assertThat(site.slugs("ledger")).isEmpty();
        courses.publish("ledger");
        assertThat(site.slugs("ledger")).containsExactly("ledger");
    }

    @Test
    void anotherServerSeesItAtItsNextSearchToo(@TempDir Path other) {
        try (var second = new SearchFixture(database.em(), other)) {
            assertThat(second.slugs("customers")).containsExactly("en");
            courses.retire("en");
            assertThat(site.slugs("customers")).isEmpty();
            assertThat(second.slugs("customers")).isEmpty();
        }
    }

    @Test
    void draftsAreNotFound() {
        courses.add(CatalogFixture.draft("secret", "Secret ledger", org.smeic.lms.catalog.Audience.OWNER));
        assertThat(site.slugs("secret")).isEmpty();
        site.compare();
        assertThat(site.slugs("secret")).isEmpty();
    }

    @Test
    void anIndexThatMissedChangesIsComparedAtTheStart() {
        assertThat(site.slugs("customers")).containsExactly("en");
        site.close();
        database.em()
                .createQuery("update Course c set c.status = org.smeic.lms.catalog.CourseStatus.RETIRED,"
                        + " c.changedAt = :then where c.slug = 'en'")
                .setParameter("then", Instant.parse("2020-01-01T00:00:00Z"))
                .executeUpdate();
        site = new SearchFixture(database.em(), folder);
        assertThat(site.slugs("customers")).isEmpty();
        assertThat(site.slugs("khach hang")).containsExactly("vi");
    }

    @Test
    void aChoiceDoesNotShrinkItsOwnAlternatives() {
        var all = site.find("").counts();
        assertThat(all.get(Facet.TOPIC)).contains(new Found.Count("CUSTOMERS", 4), new Found.Count("MONEY", 1));
        assertThat(all.get(Facet.TOPIC)).extracting(Found.Count::value).doesNotContain("POLICY");
        var one = find(chosen(Facet.TOPIC, "CUSTOMERS"));
        assertThat(one.total()).isEqualTo(4);
        assertThat(one.counts().get(Facet.TOPIC)).isEqualTo(all.get(Facet.TOPIC));
        assertThat(one.counts().get(Facet.LANGUAGE))
                .extracting(Found.Count::value)
                .doesNotContain("ja");
        assertThat(find(chosen(Facet.TOPIC, "CUSTOMERS", "MONEY")).total()).isEqualTo(5);
        var both = Map.of(Facet.TOPIC, Set.of("CUSTOMERS"), Facet.LANGUAGE, Set.of("ko", "ja"));
        assertThat(find(both).items()).extracting(Item::slug).containsExactly("ko");
        assertThat(find(chosen(Facet.LENGTH, "UP_TO_30")).total()).isEqualTo(2);
    }

    @Test
    void whereNothingFitsTheFacetThatOpensMostIsNamed() {
        var found = find(Map.of(Facet.TOPIC, Set.of("POLICY"), Facet.LENGTH, Set.of("UP_TO_60")));
        assertThat(found.items()).isEmpty();
        assertThat(found.opens()).isEqualTo(Facet.TOPIC);
        assertThat(found.opened()).isEqualTo(3);
    }

    @Test
    void datesAreCountedChosenAndOrderedBy() {
        offer("vi", Duration.ofDays(9));
        offer("th", Duration.ofDays(2));
        var found = site.find("", chosen(Facet.FORMAT, "WITH_DATES"), Order.NEXT_DATE, null, 20);
        assertThat(found.items()).extracting(Item::slug).containsExactly("th", "vi");
        assertThat(found.counts().get(Facet.FORMAT))
                .containsExactly(new Found.Count("SELF_PACED", 7), new Found.Count("WITH_DATES", 2));
    }

    @Test
    void pagesByCursorShowEverythingOnceThoughThingsChangeMeanwhile() {
        for (var order : Order.values()) {
            var seen = new ArrayList<String>();
            String cursor = null;
            do {
                var page = site.find("", Map.of(), order, cursor, 2);
                page.items().forEach(item -> seen.add(item.slug()));
                cursor = page.next();
                if (seen.size() <= 4) {
                    site.course(teacher, "new-" + order + seen.size(), "en", "New", Topic.IDEAS, 1, "New");
                }
            } while (cursor != null);
            assertThat(seen)
                    .as(order.name())
                    .doesNotHaveDuplicates()
                    .contains("en", "es", "ko", "zh", "ja", "th", "vi");
        }
        assertThat(site.find("", Map.of(), Order.SHORTEST, "made up", 2).items())
                .hasSize(2);
    }

    @Test
    void aSearchCostsThreeStatements() {
        site.slugs("customers");
        database.nextRequest();
        var before = database.statistics().getPrepareStatementCount();
        assertThat(site.slugs("custmer intervew")).isNotEmpty();
        assertThat(database.statistics().getPrepareStatementCount() - before).isEqualTo(3);
    }

    private Found find(Map<Facet, Set<String>> chosen) {
        return site.find("", chosen, Order.RELEVANCE, null, 20);
    }

    private void offer(String slug, Duration in) {
        var course = CatalogFixture.newCourses(database.em()).find(slug).orElseThrow();
        OfferingFixture.offering(database.em(), course, Instant.now().plus(in), "Asia/Seoul");
    }
}
