package org.smeic.lms.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Mandate;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Scope;
import org.smeic.lms.identity.ScopeKind;
import org.smeic.lms.shared.Refusal;
import org.smeic.lms.web.shared.I18n;

/** A role and where it holds, as a form asks for them and as a page says them. */
@Named
@RequestScoped
public class MandateForm {

    @Inject
    I18n i18n;

    private Role role = Role.INSTRUCTOR;
    private String place = ScopeKind.EVERYWHERE.name();
    private String other = "";

    /** What was asked for. */
    Mandate mandate() {
        return new Mandate(role, scope());
    }

    private Scope scope() {
        if (place.equals(ScopeKind.EVERYWHERE.name())) {
            return Scope.EVERYWHERE;
        }
        if (place.equals(ScopeKind.COURSE.name()) && other.strip().matches("[a-z0-9-]{1,100}")) {
            return Scope.ofCourse(other.strip());
        }
        if (place.equals(ScopeKind.ORGANISATION.name()) && other.strip().matches("\\d{1,18}")) {
            return Scope.ofOrganisation(Long.parseLong(other.strip()));
        }
        return Arrays.stream(Economy.values())
                .filter(economy -> economy.name().equals(place))
                .findFirst()
                .map(Scope::of)
                .orElseThrow(() -> new Refusal("identity.role_place"));
    }

    /** Where a role holds, in words. */
    public String words(Scope scope) {
        return switch (scope.kind()) {
            case EVERYWHERE -> i18n.of("identity", scope.kind());
            case ECONOMY -> i18n.of("identity", Economy.valueOf(scope.place()));
            case ORGANISATION, COURSE -> i18n.of("identity", scope.kind()) + " " + scope.place();
        };
    }

    /** The roles that can be given. */
    public List<Role> getRoles() {
        return Arrays.stream(Role.values())
                .filter(choice -> choice != Role.LEARNER)
                .toList();
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
