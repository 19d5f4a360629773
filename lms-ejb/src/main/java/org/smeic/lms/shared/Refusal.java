package org.smeic.lms.shared;

import jakarta.ejb.ApplicationException;

/**
 * A rule said no. Rolls the transaction back and reaches the page unwrapped, which shows the words
 * found under {@link #key()}; anything else that is thrown is a defect.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private final transient Object[] arguments;

    /**
     * @param key {@code feature.key} of the words that say what happened and what to do
     * @param arguments numbers and names that fill the sentence
     */
    public Refusal(String key, Object... arguments) {
        super(key);
        this.arguments = arguments;
    }

    /** {@code feature.key} in the bundle of the feature. */
    public String key() {
        return String.valueOf(getMessage());
    }

    /** What fills the sentence; empty after serialisation. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
