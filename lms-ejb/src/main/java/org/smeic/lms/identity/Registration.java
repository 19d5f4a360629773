package org.smeic.lms.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What someone says about themselves to get an account.
 *
 * @param language BCP 47 tag the site speaks to them in
 */
public record Registration(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Email @Size(max = 254) String email,

        @NotNull @Size(min = Passwords.MIN, max = Passwords.MAX)
        String password,

        @NotNull Stakeholder stakeholder,
        @NotNull Economy economy,
        @NotBlank @Size(max = 16) String language) {}
