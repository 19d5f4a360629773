package org.smeic.lms.identity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.Refusal;

/** Someone with an account. The stamp changes whenever sessions opened before must end. */
@Entity
@Cacheable
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String login;
    private String email;
    private String name;
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private Stakeholder stakeholder;

    @Enumerated(EnumType.STRING)
    private Economy economy;

    private String language;
    private String timeZone;
    private boolean disabled;
    private int stamp;
    private @Nullable Instant emailConfirmedAt;
    private @Nullable String wantedEmail;

    @Enumerated(EnumType.STRING)
    private @Nullable Sector sector;

    private @Nullable Integer experienceYears;
    private @Nullable Integer hoursPerWeek;
    private Instant createdAt;

    @OneToMany(mappedBy = "person", fetch = FetchType.EAGER, cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<Grant> grants = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "person_sought", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "place")
    private List<SoughtName> sought = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /** A new learner; {@code login} is what they type at sign-in, usually the address itself. */
    public Person(String login, String email, String name, Stakeholder stakeholder, Economy economy, String language) {
        this.login = normalLogin(login);
        this.email = email.strip();
        this.name = name.strip();
        this.stakeholder = stakeholder;
        this.economy = economy;
        this.language = language;
        this.timeZone = economy.zone().getId();
        this.createdAt = Instant.now();
        this.sought.addAll(SoughtName.of(this.name, economy));
    }

    static String normalLogin(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    void setPassword(String hash) {
        passwordHash = hash;
        stamp++;
    }

    /** Sessions opened before end, so that what they may do is asked anew. */
    void give(Mandate mandate, @Nullable Long giver) {
        if (!mandates().contains(mandate)) {
            grants.add(new Grant(this, mandate, giver));
            stamp++;
        }
    }

    void take(Mandate mandate) {
        if (grants.removeIf(grant -> grant.mandate().equals(mandate))) {
            stamp++;
        }
    }

    void disable(boolean off) {
        disabled = off;
        stamp++;
    }

    /** A way in is gone: who came in by it must not stay. */
    void endSessions() {
        stamp++;
    }

    void describe(Description about) {
        if (about.name().isBlank()) {
            throw new Refusal("identity.name_missing");
        }
        name = about.name().strip();
        language = about.language();
        timeZone = about.zone().getId();
        stakeholder = about.stakeholder();
        economy = about.economy();
        sector = about.sector();
        experienceYears = about.experienceYears();
        hoursPerWeek = about.hoursPerWeek();
        beFound();
    }

    /** By the present name in the present economy; rows that stay the same are not written. */
    private void beFound() {
        var found = SoughtName.of(name, economy);
        if (!found.equals(sought)) {
            sought.clear();
            sought.addAll(found);
        }
    }

    void confirmEmail() {
        emailConfirmedAt = Instant.now();
    }

    void want(@Nullable String newEmail) {
        wantedEmail = newEmail == null ? null : newEmail.strip();
    }

    /** The address has shown that it is theirs; whoever signs in with the address does so with the new one. */
    void moveTo(String newEmail) {
        if (login.equals(normalLogin(email))) {
            login = normalLogin(newEmail);
        }
        email = newEmail;
        wantedEmail = null;
        confirmEmail();
    }

    SignedIn signedIn() {
        return new SignedIn(id, name, getRoles(), language, timeZone, stamp);
    }

    public Long getId() {
        return id;
    }

    public String getLogin() {
        return login;
    }

    public String getEmail() {
        return email;
    }

    public String getName() {
        return name;
    }

    /** Whether the address has shown that it is theirs; what goes to strangers' addresses otherwise asks this first. */
    public boolean isEmailConfirmed() {
        return emailConfirmedAt != null;
    }

    /** The address that waits for its confirmation; null when none does. */
    public @Nullable String getWantedEmail() {
        return wantedEmail;
    }

    public @Nullable Sector getSector() {
        return sector;
    }

    /** Years in business or in the job, 0 to 80; null when not told. */
    public @Nullable Integer getExperienceYears() {
        return experienceYears;
    }

    /** Hours a week for learning, 1 to 40; null when not told. */
    public @Nullable Integer getHoursPerWeek() {
        return hoursPerWeek;
    }

    /** Whether they sign in with a password, and can be asked for it. */
    public boolean isHasPassword() {
        return passwordHash != null;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    public Stakeholder getStakeholder() {
        return stakeholder;
    }

    public Economy getEconomy() {
        return economy;
    }

    /** BCP 47. */
    public String getLanguage() {
        return language;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public boolean isDisabled() {
        return disabled;
    }

    int stamp() {
        return stamp;
    }

    /** What they may do and where. */
    public Set<Mandate> mandates() {
        return grants.stream().map(Grant::mandate).collect(Collectors.toUnmodifiableSet());
    }

    /** What they may do somewhere at least. */
    public Set<Role> getRoles() {
        return Stream.concat(Stream.of(Role.LEARNER), grants.stream().map(Grant::role))
                .collect(Collectors.toUnmodifiableSet());
    }
}
