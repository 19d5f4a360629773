package org.smeic.lms.shared;

/** An id that leads nowhere, or to someone else's thing: a page answers 404, an action says so. */
public class NotFound extends Refusal {

    /** Says the same whether the thing is missing or not the caller's, so that nobody can probe. */
    public NotFound() {
        super("shared.not_found");
    }
}
