package org.smeic.lms.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.smeic.lms.shared.LmsHome;

/**
 * On an empty database: the demo accounts when the demo is on, else one administrator who sets a
 * password through a link in the log, so that no shipped password ever guards real data.
 */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
public class FirstAccounts {

    /** The logins of the demo accounts; each has the password {@code demo}. */
    public static final List<String> DEMO =
            List.of("owner", "policy", "professional", "instructor", "coordinator", "secretariat", "admin");

    private static final Logger LOG = System.getLogger(FirstAccounts.class.getName());

    @PersistenceContext
    EntityManager em;

    @PostConstruct
    void make() {
        if (em.createQuery("select count(p) from Person p", Long.class).getSingleResult() > 0) {
            return;
        }
        if (LmsHome.demo()) {
            makeDemo();
        } else {
            makeAdministrator();
        }
    }

    private void makeDemo() {
        demo("owner", "Linh Demo-Owner", Stakeholder.SME_OWNER, Economy.VN);
        demo("policy", "Mateo Demo-Policy", Stakeholder.POLICY_MAKER, Economy.CHL);
        demo("professional", "Aroha Demo-Adviser", Stakeholder.INNOVATION_PROFESSIONAL, Economy.NZ);
        demo("instructor", "Minjun Demo-Instructor", Stakeholder.INNOVATION_PROFESSIONAL, Economy.ROK, Role.INSTRUCTOR);
        demo("coordinator", "Siti Demo-Coordinator", Stakeholder.POLICY_MAKER, Economy.MAS, Role.COORDINATOR);
        demo("secretariat", "Wei Demo-Secretariat", Stakeholder.POLICY_MAKER, Economy.SGP, Role.SECRETARIAT);
        demo("admin", "Noa Demo-Admin", Stakeholder.RESEARCHER, Economy.CDA, Role.ADMIN);
    }

    private void demo(String login, String name, Stakeholder stakeholder, Economy economy, Role... roles) {
        var person = new Person(login, login + "@demo.invalid", name, stakeholder, economy, "en");
        person.setPassword(Passwords.hash("demo"));
        Stream.of(roles).forEach(role -> person.give(Mandate.widest(role, economy), null));
        person.confirmEmail();
        em.persist(person);
        ConsentPurpose.needed().forEach(it -> em.persist(new Consent(person, it, it.getVersion())));
        em.persist(new AccessToken("demo-" + login + "-token", person, AccessToken.Purpose.API, "demo", null));
    }

    private void makeAdministrator() {
        var admin = new Person("admin", "admin@localhost", "Administrator", Stakeholder.RESEARCHER, Economy.ROK, "en");
        admin.give(new Mandate(Role.ADMIN, Scope.EVERYWHERE), null);
        em.persist(admin);
        var secret = Secrets.fresh();
        var expires = Instant.now().plus(Duration.ofDays(2));
        em.persist(new AccessToken(secret, admin, AccessToken.Purpose.RESET, "first administrator", expires));
        LOG.log(
                Level.WARNING,
                "First administrator: set a password for \"admin\" at {0}/reset-password/{1}",
                LmsHome.baseUrl(),
                secret);
    }
}
