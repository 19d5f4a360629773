package org.smeic.lms.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.smeic.lms.authoring.AuthoringFixture;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.Database;

/** What people type, against what we ship: the best hit, of the hits the first. */
@Tag("door")
class ShippedSearchTest {

    private static final Map<String, String> BEST = Map.ofEntries(
            Map.entry("price", "price-with-confidence"),
            Map.entry("pricing", "price-with-confidence"),
            Map.entry("how do I set my prices", "price-with-confidence"),
            Map.entry("prise that pays", "price-with-confidence"),
            Map.entry("vouchers", "design-a-voucher"),
            Map.entry("desing voucher", "design-a-voucher"),
            Map.entry("cluster visits", "run-a-cluster-visit"),
            Map.entry("export across borders", "sell-across-a-border"),
            Map.entry("innovate in six weeks", "innovate-in-six-weeks"),
            Map.entry("cash idea", "cash-for-new-ideas"),
            Map.entry("digitl step", "go-digital-one-step"),
            Map.entry("고객", "five-customers-ko"),
            Map.entry("고객을 다섯 명", "five-customers-ko"),
            Map.entry("coaching owners", "coach-an-owner"),
            Map.entry("Guadalajara", "price-with-confidence"),
            Map.entry("read survey economies", "read-a-survey"));

    @RegisterExtension
    final Database database = new Database();

    @TempDir
    Path temp;

    @Test
    void whatPeopleTypeFindsWhatTheyMean() throws IOException {
        var content = Path.of("..", "content");
        Assumptions.assumeTrue(Files.isDirectory(content), "skipped: the folder content is not there");
        System.setProperty("lms.data", temp.resolve("data").toString());
        System.setProperty("lms.demo", "true");
        try {
            PeopleFixture.person(database.em(), "Instructor", Role.INSTRUCTOR);
            AuthoringFixture.bringIn(database.em(), content, temp.resolve("out"));
            database.nextRequest();
            try (var site = new SearchFixture(database.em(), temp.resolve("index"))) {
                var kinds = site.find("").items().stream().map(Item::kind).distinct();
                assertThat(kinds).containsExactlyInAnyOrder(Kind.COURSE, Kind.CURRICULUM);
                BEST.forEach(
                        (typed, best) -> assertThat(site.slugs(typed).stream().findFirst())
                                .as(typed)
                                .contains(best));
                var advice = site.search()
                        .advise(new Answers(
                                org.smeic.lms.catalog.Audience.OWNER, org.smeic.lms.catalog.Topic.MONEY, null, "en"));
                assertThat(advice.things()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
                assertThat(List.copyOf(advice.things().get(0).reasons())).hasSize(3);
            }
        } finally {
            System.clearProperty("lms.data");
            System.clearProperty("lms.demo");
        }
    }
}
