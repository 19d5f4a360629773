package org.smeic.lms.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an account is made of.
 *
 * @param password null for who signs in elsewhere
 * @param identity who another provider says they are; null for who signs in with a password
 * @param consents what was agreed to, in the present versions
 */
public record Registration(
        @NotBlank @Email @Size(max = 254) String email,
        @Nullable NewPassword password,
        @Nullable ProvenIdentity identity,
        @Valid @NotNull Description about,
        @NotNull Set<ConsentPurpose> consents) {

    public Registration {
        consents = Set.copyOf(consents);
        if (password == null && identity == null) {
            throw new IllegalArgumentException("An account needs a way in.");
        }
    }

    /** An account that is opened with a password. */
    public Registration(String email, NewPassword password, Description about, Set<ConsentPurpose> consents) {
        this(email, password, null, about, consents);
    }
}
