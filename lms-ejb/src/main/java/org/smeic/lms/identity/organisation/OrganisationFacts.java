package org.smeic.lms.identity.organisation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What an organisation says about itself.
 *
 * @param website an address with {@code http://} or {@code https://}; empty for none
 */
@Embeddable
public record OrganisationFacts(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Enumerated(EnumType.STRING) OrganisationKind kind,

        @NotNull @Size(max = 300) @Pattern(regexp = "|https?://[^\\s\"<>]+")
        String website) {

    /** Spaces around do not count, and an address may come without its beginning. */
    public static OrganisationFacts typed(String name, OrganisationKind kind, String website) {
        var address = website.strip();
        return new OrganisationFacts(
                name.strip(), kind, address.isEmpty() || address.contains("://") ? address : "https://" + address);
    }
}
