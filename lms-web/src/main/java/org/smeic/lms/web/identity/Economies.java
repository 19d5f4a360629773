package org.smeic.lms.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.web.shared.I18n;

/** {@code #{economies.all}}: the 21 in the reader's order; in English that is APEC's own. */
@Named
@RequestScoped
public class Economies {

    @Inject
    I18n i18n;

    public List<Economy> getAll() {
        var all = Arrays.stream(Economy.values());
        if (i18n.locale().getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            return all.toList();
        }
        return all.sorted(Comparator.comparing(
                        economy -> i18n.of("identity", economy), Collator.getInstance(i18n.locale())))
                .toList();
    }
}
