package org.smeic.lms.identity.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Economy;
import org.smeic.lms.identity.Mandate;
import org.smeic.lms.identity.PeopleFixture;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Scope;
import org.smeic.lms.shared.After;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

@Tag("door")
class OrganisationsTest {

    @RegisterExtension
    final Database database = new Database();

    private OrganisationFixture fixture;
    private Person mai;
    private Person binh;
    private long firm;

    @BeforeEach
    void aFirmInVietNam() {
        fixture = new OrganisationFixture(database.em());
        mai = PeopleFixture.person(database.em(), "Mai", Economy.VN);
        binh = PeopleFixture.person(database.em(), "Binh", Economy.VN);
        firm = fixture.organisation("Mai Wood", mai);
        database.nextRequest();
    }

    @Test
    void whoAsksIsInWhenAnOwnerSaysYes() {
        fixture.organisations(of(binh)).join(firm, MembershipRole.STAFF);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> fixture.organisations(of(binh)).get(firm));
        fixture.members(of(mai)).accept(firm, membership(mai, "Binh"));
        assertThat(fixture.organisations(of(binh)).get(firm).members())
                .extracting(Member::name)
                .containsExactly("Binh", "Mai");
    }

    @Test
    void theCoordinatorOfItsEconomySaysYesAndThatOfAnotherDoesNotSeeIt() {
        fixture.organisations(of(binh)).join(firm, MembershipRole.STAFF);
        var asking = membership(mai, "Binh");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> fixture.members(coordinator(Economy.CHL)).accept(firm, asking));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> fixture.desk(coordinator(Economy.CHL)).verify(firm, true));
        assertThat(fixture.desk(coordinator(Economy.CHL)).organisations("", false, After.START, 9))
                .isEmpty();
        fixture.members(coordinator(Economy.VN)).accept(firm, asking);
        assertThat(fixture.desk(coordinator(Economy.VN)).organisations("wood", true, After.START, 9))
                .extracting(OrganisationRow::members)
                .containsExactly(2L);
    }

    @Test
    void theLastOwnerHandsOverBeforeLeavingOthers() {
        var second = fixture.member(firm, binh, MembershipRole.STAFF);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> fixture.organisations(of(mai)).leave(firm))
                .returns("identity.last_owner", Refusal::key);
        fixture.members(of(mai)).handOver(firm, second);
        fixture.organisations(of(mai)).leave(firm);
        assertThat(fixture.organisations(of(binh)).get(firm).isOwner()).isTrue();
        assertThat(fixture.organisations(of(mai)).mine()).isEmpty();
    }

    @Test
    void aLetterLetsItsReaderInOnce() {
        fixture.members(of(mai)).invite(firm, " Binh@Example.org ", MembershipRole.ADVISER);
        var letter = fixture.letters.told.get(0);
        assertThat(letter.email()).isEqualTo("binh@example.org");
        assertThat(fixture.members(of(binh)).comeIn(letter.secret())).isEqualTo(firm);
        database.nextRequest();
        assertThat(fixture.organisations(of(binh)).get(firm).mine()).isEqualTo(MembershipRole.ADVISER);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> fixture.members(of(binh)).comeIn(letter.secret()));
    }

    @Test
    void onlyAnOwnerInvitesAndHandsOver() {
        var second = fixture.member(firm, binh, MembershipRole.STAFF);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> fixture.members(of(binh)).invite(firm, "a@example.org", MembershipRole.STAFF));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> fixture.members(of(binh)).handOver(firm, second));
    }

    @Test
    void underANewNameNobodyHasLookedAtIt() {
        fixture.desk(coordinator(Economy.VN)).verify(firm, true);
        fixture.organisations(of(mai))
                .describe(firm, OrganisationFacts.typed("Mai Wood", OrganisationKind.SME, "mai.vn"));
        assertThat(fixture.organisations(of(mai)).get(firm).verified()).isTrue();
        fixture.organisations(of(mai)).describe(firm, OrganisationFacts.typed("Bank", OrganisationKind.SME, ""));
        assertThat(fixture.organisations(of(mai)).get(firm).verified()).isFalse();
    }

    @Test
    void anEconomyHasOneOfAName() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> fixture.organisation("MAI WOOD", binh))
                .returns("identity.organisation_exists", Refusal::key);
    }

    @Test
    void aCoordinatorGivesTwoRolesAtHomeAndNothingElse() {
        var siti = coordinator(Economy.VN);
        var grants = PeopleFixture.grants(database.em(), siti);
        var adviser = new Mandate(Role.ADVISER, Scope.of(Economy.VN));
        grants.give(binh.getId(), adviser);
        assertThat(database.em().find(Person.class, binh.getId()).mandates()).containsExactly(adviser);
        for (var tooMuch : Set.of(
                new Mandate(Role.ADVISER, Scope.EVERYWHERE),
                new Mandate(Role.COORDINATOR, Scope.of(Economy.VN)),
                new Mandate(Role.INSTRUCTOR, Scope.of(Economy.CHL)))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> grants.give(binh.getId(), tooMuch))
                    .returns("identity.not_yours_to_give", Refusal::key);
        }
        var rosa = PeopleFixture.person(database.em(), "Rosa", Economy.CHL);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> grants.give(rosa.getId(), adviser));
    }

    private long membership(Person asks, String of) {
        database.nextRequest();
        return fixture.organisations(of(asks)).get(firm).members().stream()
                .filter(member -> member.name().equals(of))
                .findFirst()
                .orElseThrow()
                .membershipId();
    }

    private static Caller of(Person person) {
        return Caller.of(person.getId(), Role.LEARNER);
    }

    private static Caller coordinator(Economy economy) {
        return Caller.of(999_999, Set.of(new Mandate(Role.COORDINATOR, Scope.of(economy))));
    }
}
