package org.smeic.lms.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What an account is made of.
 *
 * @param consents what was agreed to, in the present versions
 */
public record Registration(
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull NewPassword password,
        @Valid @NotNull Description about,
        @NotNull Set<ConsentPurpose> consents) {

    public Registration {
        consents = Set.copyOf(consents);
    }
}
