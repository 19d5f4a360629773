package org.smeic.lms.identity;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who an identity provider says someone is; made only from an answer whose signature and purpose were checked.
 *
 * @param provider name of the provider in the configuration
 * @param providerLabel the provider as people know it
 * @param subject never changes and is never given to someone else; upper and lower case differ
 * @param email null when the provider tells none
 * @param emailTrusted whether the provider has checked the address and is believed for its domain
 * @param name null when the provider tells none
 */
public record ProvenIdentity(
        String provider,
        String providerLabel,
        String issuer,
        String subject,
        @Nullable String email,
        boolean emailTrusted,
        @Nullable String name)
        implements Serializable {

    /** What is unique about it, 64 characters. */
    String mark() {
        return Secrets.hash(issuer + "\n" + subject);
    }

    /** What its owner knows it by. */
    public String label() {
        var known = email != null ? email : name != null ? name : subject;
        return known.substring(0, Math.min(254, known.length()));
    }

    boolean vouchesFor(String address) {
        return emailTrusted && email != null && Person.normalLogin(email).equals(Person.normalLogin(address));
    }
}
