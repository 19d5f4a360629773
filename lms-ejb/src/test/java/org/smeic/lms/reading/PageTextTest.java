package org.smeic.lms.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTextTest {

    @Test
    void theFirstLineIsTheTitleAndNotPartOfThePage() {
        var text = PageText.of("# Five `calls` *now*\n\nGo.\n");
        assertThat(text.title()).contains("Five calls now");
        assertThat(text.html(Map.of())).isEqualTo("<p>Go.</p>");
    }

    @Test
    void aPageWithoutTitleSaysSo() {
        assertThat(PageText.of("Go.\n\n# Later").title()).isEmpty();
        assertThat(PageText.of("#\n\nGo.").title()).isEmpty();
    }

    @Test
    void picturesGetTheirNewAddress() {
        var text = PageText.of("# T\n\n![Two *columns*](a.svg) ![](https://x.example/b.png)");
        assertThat(text.pictures())
                .containsExactly(
                        new PageText.Picture("a.svg", "Two columns"),
                        new PageText.Picture("https://x.example/b.png", ""));
        assertThat(text.pictures()).extracting(PageText.Picture::isOurs).containsExactly(true, false);
        assertThat(text.html(Map.of("a.svg", "/media/7/m/a.svg")))
                .contains("src=\"/media/7/m/a.svg\"", "alt=\"Two columns\"", "https://x.example/b.png");
    }

    @Test
    void scriptsDoNotSurvive() {
        var text = PageText.of("# T\n\n<script>alert(1)</script><p onclick=\"x()\">ok</p>\n\n[a](javascript:alert(1))");
        assertThat(text.html(Map.of())).contains("ok").doesNotContain("alert", "onclick");
    }

    @Test
    void tablesAreTables() {
        assertThat(PageText.of("# T\n\n| a | b |\n|---|---|\n| 1 | 2 |").html(Map.of()))
                .contains("<table>", "<th>a</th>", "<td>2</td>");
    }

    @Test
    void readingTakesTimeInEveryScript() {
        assertThat(PageText.minutes("<p>short</p>")).isEqualTo(1);
        assertThat(PageText.minutes("<p>" + "word ".repeat(600) + "</p>")).isEqualTo(3);
        assertThat(PageText.minutes("<p>" + "学".repeat(1200) + "</p>")).isEqualTo(3);
    }
}
