package org.smeic.lms.web.shared;

import org.smeic.lms.shared.Refusal;

/** An address or body that a program wrote wrongly: 400. */
public class BadInput extends Refusal {

    private static final long serialVersionUID = 1L;

    private BadInput(String key, Object... arguments) {
        super(key, arguments);
    }

    /** A value that is none of those known. */
    public static BadInput value(String value) {
        return new BadInput("shared.bad_value", value);
    }

    /** A body that lacks what it must have. */
    public static BadInput body() {
        return new BadInput("shared.unreadable");
    }
}
