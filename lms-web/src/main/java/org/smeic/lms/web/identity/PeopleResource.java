package org.smeic.lms.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.identity.Coordination;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.People;
import org.smeic.lms.identity.PeopleFilter;
import org.smeic.lms.identity.PeopleOrder;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.PersonRow;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.ScopeKind;
import org.smeic.lms.identity.Stakeholder;
import org.smeic.lms.identity.organisation.MyOrganisation;
import org.smeic.lms.identity.organisation.Organisations;
import org.smeic.lms.web.shared.BadInput;
import org.smeic.lms.web.shared.Slice;

/** People for programs: the caller, and whom the caller may see. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class PeopleResource {

    /** A role and where it holds; the place is empty for everywhere. */
    public record MandateJson(Role role, ScopeKind scope, String place) {}

    /** The caller. */
    public record Me(
            long id,
            String name,
            String email,
            Stakeholder stakeholder,
            Economy economy,
            String language,
            String timeZone,
            List<MandateJson> roles,
            List<MyOrganisation> organisations) {}

    /** Someone whom the caller may see; the address only of who has agreed to it. */
    public record PersonJson(
            long id,
            String name,
            @Nullable String email,
            Stakeholder stakeholder,
            Economy economy,
            String language,
            List<MandateJson> roles) {}

    @Inject
    People people;

    @Inject
    Organisations organisations;

    @Inject
    Coordination coordination;

    @GET
    @Path("me")
    @Operation(summary = "The caller with roles, where these hold, and organisations")
    public Me me() {
        var me = people.me();
        return new Me(
                me.getId(),
                me.getName(),
                me.getEmail(),
                me.getStakeholder(),
                me.getEconomy(),
                me.getLanguage(),
                me.zone().getId(),
                roles(me),
                organisations.mine());
    }

    @GET
    @Path("people")
    @Operation(summary = "People whom the caller may see, by name or the newest first; every parameter narrows")
    public Slice<PersonRow> find(
            @QueryParam("q") @DefaultValue("") String text,
            @QueryParam("stakeholder") @Nullable String stakeholder,
            @QueryParam("organisation") @Nullable Long organisation,
            @QueryParam("sort") @DefaultValue("name") String sort,
            @QueryParam("cursor") @Nullable String cursor) {
        var order = constant(PeopleOrder.class, sort);
        var filter = new PeopleFilter(
                text,
                stakeholder == null || stakeholder.isEmpty() ? null : constant(Stakeholder.class, stakeholder),
                organisation);
        return Slice.after(cursor, order::behind, (after, count) -> coordination.people(filter, order, after, count));
    }

    @GET
    @Path("people/{id}")
    @Operation(summary = "One of them; 404 for everybody else")
    public PersonJson get(@PathParam("id") long id) {
        var person = coordination.person(id);
        return new PersonJson(
                person.getId(),
                person.getName(),
                coordination.email(id).orElse(null),
                person.getStakeholder(),
                person.getEconomy(),
                person.getLanguage(),
                roles(person));
    }

    private static List<MandateJson> roles(Person person) {
        return person.mandates().stream()
                .map(mandate -> new MandateJson(
                        mandate.role(), mandate.scope().kind(), mandate.scope().place()))
                .toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> BadInput.value(word));
    }
}
