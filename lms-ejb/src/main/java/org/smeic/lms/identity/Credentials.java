package org.smeic.lms.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What someone wants to sign in with.
 *
 * @param password null when one was chosen before, or none is wanted
 */
public record Credentials(
        @NotBlank @Email @Size(max = 254) String email,

        @Nullable @Size(min = Passwords.MIN, max = Passwords.MAX)
        String password) {}
