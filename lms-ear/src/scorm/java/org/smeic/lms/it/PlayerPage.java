package org.smeic.lms.it;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.Objects;
import java.util.Optional;

/** The player as a learner has it before them. */
final class PlayerPage {

    private static final String STATE = "() => document.querySelector('[data-scorm-state]')?.dataset.scormState ?? ''";
    private static final String LINE = """
            title => {
              const line = [...document.querySelectorAll('[data-scorm-toc]')].find(e => e.textContent.trim() === title);
              return line ? line.getAttribute('aria-disabled') === 'true' ? 'locked' : 'open' : '';
            }""";
    private static final String CLICK = """
            title => [...document.querySelectorAll('[data-scorm-toc]')].find(e => e.textContent.trim() === title).click()""";

    private final Page page;

    PlayerPage(Page page) {
        this.page = page;
    }

    void open(String address) {
        page.navigate(address);
        settle();
    }

    String state() {
        try {
            return Objects.toString(page.evaluate(STATE), "");
        } catch (PlaywrightException onItsWay) {
            return "busy";
        }
    }

    /** Waits until nothing is on its way. */
    void settle() {
        for (var i = 0; i < 150; i++) {
            page.waitForTimeout(40);
            if (!state().isEmpty() && !state().equals("busy")) {
                return;
            }
        }
    }

    boolean offers(String control) {
        var button = page.locator("[data-scorm-nav=" + control + "]");
        return button.count() > 0 && button.isEnabled();
    }

    void press(String control) {
        settle();
        if (!offers(control)) {
            throw new AssertionError("the player offers no " + control);
        }
        page.locator("[data-scorm-nav=" + control + "]").dispatchEvent("click");
    }

    boolean hasContents() {
        return page.locator("[data-scorm-toc]").count() > 0;
    }

    boolean shows(String title) {
        return !line(title).isEmpty();
    }

    boolean lets(String title) {
        return line(title).equals("open");
    }

    private String line(String title) {
        return Objects.toString(page.evaluate(LINE, title.strip()), "");
    }

    void choose(String title) {
        settle();
        if (!lets(title)) {
            throw new AssertionError("\"" + title + "\" cannot be chosen");
        }
        page.evaluate(CLICK, title.strip());
    }

    /** The learner leaves by the door, if it is open, and nothing is left running. */
    void leave() {
        settle();
        page.waitForTimeout(150);
        if (!isEnded() && offers("exitAll")) {
            page.locator("[data-scorm-nav=exitAll]").dispatchEvent("click");
            for (var i = 0; i < 100 && !isEnded(); i++) {
                page.waitForTimeout(50);
            }
        }
    }

    boolean isEnded() {
        return state().equals("ended");
    }

    boolean isOpen() {
        return page.locator("[data-scorm-state] iframe").count() > 0;
    }

    /** The content's own page inside the run-time's frame, as soon as it is there. */
    Optional<Frame> content() {
        return page.frames().stream()
                .filter(f -> f.parentFrame() != null && f.parentFrame().parentFrame() == page.mainFrame())
                .findFirst();
    }
}
