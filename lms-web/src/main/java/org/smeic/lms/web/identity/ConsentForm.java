package org.smeic.lms.web.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.smeic.lms.identity.ConsentPurpose;

/** What is agreed to, as three pages ask it. */
public abstract class ConsentForm {

    private final Map<String, Boolean> agreed = new HashMap<>();

    public ConsentPurpose[] getPurposes() {
        return ConsentPurpose.values();
    }

    /** Name of a purpose to whether it is ticked. */
    public Map<String, Boolean> getAgreed() {
        return agreed;
    }

    /** The key of a purpose's words in its present version. */
    public String key(ConsentPurpose purpose) {
        return "identity.consent." + purpose.name() + "." + purpose.getVersion();
    }

    void tick(ConsentPurpose purpose, boolean given) {
        agreed.put(purpose.name(), given);
    }

    Set<ConsentPurpose> ticked() {
        var ticked = EnumSet.noneOf(ConsentPurpose.class);
        Arrays.stream(ConsentPurpose.values())
                .filter(purpose -> Boolean.TRUE.equals(agreed.get(purpose.name())))
                .forEach(ticked::add);
        return ticked;
    }
}
