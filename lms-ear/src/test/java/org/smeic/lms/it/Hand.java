package org.smeic.lms.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How a person works a page: with a pointer, or with nothing but the keyboard. */
abstract class Hand {

    static final Hand POINTER = new Hand() {
        @Override
        void press(Page page, Locator target) {
            target.click();
        }

        @Override
        void write(Page page, Locator field, String text) {
            field.fill(text);
        }

        @Override
        void choose(Page page, Locator list, String value) {
            list.selectOption(value);
        }

        @Override
        void pick(Page page, Locator option) {
            option.check();
        }
    };

    static final Hand KEYBOARD = new Hand() {
        @Override
        void press(Page page, Locator target) {
            reach(page, target);
            page.keyboard().press("Enter");
        }

        @Override
        void write(Page page, Locator field, String text) {
            reach(page, field);
            page.keyboard().press("Control+A");
            page.keyboard().insertText(text);
        }

        @Override
        void choose(Page page, Locator list, String value) {
            reach(page, list);
            for (int i = 0; i < 60 && !list.inputValue().equals(value); i++) {
                page.keyboard().press("ArrowDown");
            }
            assertThat(list.inputValue()).isEqualTo(value);
        }

        /** Tab enters a group of radio buttons once; the arrows move inside it. */
        @Override
        void pick(Page page, Locator option) {
            if ("radio".equals(option.getAttribute("type"))) {
                var group = page.locator("input[type=radio][name=\"" + option.getAttribute("name") + "\"]");
                reach(page, group.first());
                for (int i = 0; i < group.count() && !isFocused(option); i++) {
                    page.keyboard().press("ArrowDown");
                }
            } else {
                reach(page, option);
            }
            if (!option.isChecked()) {
                page.keyboard().press("Space");
            }
            assertThat(option.isChecked()).isTrue();
        }

        private void reach(Page page, Locator target) {
            target.waitFor();
            for (int i = 0; i < 250; i++) {
                if (isFocused(target)) {
                    return;
                }
                page.keyboard().press("Tab");
            }
            throw new AssertionError("The keyboard does not reach " + target + " on " + page.url());
        }

        private boolean isFocused(Locator target) {
            return (Boolean) target.evaluate(
                    "element => element === element.ownerDocument.activeElement && element.ownerDocument.hasFocus()");
        }
    };

    abstract void press(Page page, Locator target);

    abstract void write(Page page, Locator field, String text);

    abstract void choose(Page page, Locator list, String value);

    abstract void pick(Page page, Locator option);
}
