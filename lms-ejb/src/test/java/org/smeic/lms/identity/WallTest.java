package org.smeic.lms.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.smeic.lms.identity.organisation.MembershipRole;
import org.smeic.lms.identity.organisation.OrganisationFixture;
import org.smeic.lms.shared.After;
import org.smeic.lms.shared.Database;
import org.smeic.lms.shared.NotFound;

@Tag("door")
class WallTest {

    @RegisterExtension
    final Database database = new Database();

    private Person mai;
    private Person rosa;
    private Person tiare;

    @BeforeEach
    void threeEconomies() {
        mai = PeopleFixture.person(database.em(), "Mai", Economy.VN);
        rosa = PeopleFixture.person(database.em(), "Rosa", Economy.CHL);
        tiare = PeopleFixture.person(database.em(), "Tiare", Economy.NZ);
        database.nextRequest();
    }

    @Test
    void whoHasNoMandateFindsNobody() {
        assertThat(seen(Set.of())).isEmpty();
        assertThat(seen(Set.of(new Mandate(Role.INSTRUCTOR, Scope.EVERYWHERE)))).isEmpty();
        assertThat(seen(Set.of(new Mandate(Role.COURSE_REVIEWER, Scope.of(Economy.VN)))))
                .isEmpty();
        assertThat(seen(Set.of(new Mandate(Role.ADVISER, Scope.EVERYWHERE)))).isEmpty();
    }

    @Test
    void aCoordinatorFindsThePeopleOfTheirEconomiesOnly() {
        var vietNam = new Mandate(Role.COORDINATOR, Scope.of(Economy.VN));
        var chile = new Mandate(Role.COORDINATOR, Scope.of(Economy.CHL));
        assertThat(seen(Set.of(vietNam))).containsExactly("Mai");
        assertThat(seen(Set.of(vietNam, chile))).containsExactly("Mai", "Rosa");
    }

    @Test
    void theSecretariatFindsEverybodyAndAnAuditorWhomTheyMayRead() {
        assertThat(seen(Set.of(new Mandate(Role.SECRETARIAT, Scope.EVERYWHERE))))
                .contains("Mai", "Rosa", "Tiare");
        assertThat(seen(Set.of(new Mandate(Role.AUDITOR, Scope.EVERYWHERE)))).contains("Mai", "Rosa", "Tiare");
        assertThat(seen(Set.of(new Mandate(Role.AUDITOR, Scope.of(Economy.NZ)))))
                .containsExactly("Tiare");
    }

    @Test
    void anAdviserFindsThePeopleOfTheirClients() {
        var fixture = new OrganisationFixture(database.em());
        var firm = fixture.organisation("Mai Wood", mai);
        var other = fixture.organisation("Rosa Wine", rosa);
        var adviser = PeopleFixture.person(database.em(), "Adviser", Economy.VN);
        fixture.member(other, adviser, MembershipRole.ADVISER);
        var anywhere = Set.of(new Mandate(Role.ADVISER, Scope.EVERYWHERE));
        var inVietNam = Set.of(new Mandate(Role.ADVISER, Scope.of(Economy.VN)));
        var ofTheFirm = Set.of(new Mandate(Role.ADVISER, Scope.ofOrganisation(firm)));

        assertThat(seen(Caller.of(adviser.getId(), anywhere))).containsExactly("Adviser", "Rosa");
        assertThat(seen(Caller.of(adviser.getId(), inVietNam))).isEmpty();
        assertThat(seen(Caller.of(adviser.getId(), ofTheFirm))).containsExactly("Mai");
    }

    @Test
    void aClientThatLetItsAdviserGoIsOutOfSight() {
        var fixture = new OrganisationFixture(database.em());
        var firm = fixture.organisation("Mai Wood", mai);
        var adviser = PeopleFixture.person(database.em(), "Adviser", Economy.VN);
        var membership = fixture.member(firm, adviser, MembershipRole.ADVISER);
        var owner = Caller.of(mai.getId(), Role.LEARNER);
        fixture.members(owner).letGo(firm, membership);
        assertThat(seen(Caller.of(adviser.getId(), Set.of(new Mandate(Role.ADVISER, Scope.EVERYWHERE)))))
                .isEmpty();
    }

    @Test
    void aQueryWithoutAWallIsRefusedAndOneWithAWallIsNotUnderstoodElsewhere() {
        var wall = PeopleFixture.wall(database.em(), Caller.of(1, Role.ADMIN));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> wall.query("select p from Person p", Person.class));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> database.em().createQuery("select p from Person p where wall(p)", Person.class));
    }

    @Test
    void aPersonOutOfSightDoesNotExist() {
        var coordination = coordination(Set.of(new Mandate(Role.COORDINATOR, Scope.of(Economy.VN))));
        assertThat(coordination.person(mai.getId()).getName()).isEqualTo("Mai");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> coordination.person(rosa.getId()));
    }

    @Test
    void anAddressIsSeenOnlyOfWhoAgreedAndNoLongerThanThat() {
        var em = database.em();
        var coordination = coordination(Set.of(new Mandate(Role.COORDINATOR, Scope.of(Economy.VN))));
        assertThat(emails(coordination)).containsExactly((String) null);
        assertThat(coordination.email(mai.getId())).isEmpty();

        PeopleFixture.lettingCoordinatorsWrite(em, mai);
        assertThat(emails(coordination)).containsExactly(mai.getEmail());
        assertThat(coordination.email(mai.getId())).contains(mai.getEmail());
        PeopleFixture.lettingCoordinatorsWrite(em, rosa);
        assertThat(coordination.email(rosa.getId())).isEmpty();

        var consents = new Consents();
        consents.em = em;
        consents.caller = Caller.of(mai.getId(), Role.LEARNER);
        consents.agree(Set.of(ConsentPurpose.TERMS));
        assertThat(emails(coordination)).containsExactly((String) null);
        assertThat(coordination.email(mai.getId())).isEmpty();
    }

    private static List<String> emails(Coordination coordination) {
        return coordination.people(PeopleFilter.ANY, PeopleOrder.NAME, After.START, 9).stream()
                .map(PersonRow::email)
                .toList();
    }

    @Test
    void theListGoesOnBehindTheLastRowInEitherOrder() {
        var em = database.em();
        for (var name : List.of("An", "Binh", "binh", "Chi", "Chi")) {
            PeopleFixture.person(em, name, Economy.PNG);
        }
        var coordination = coordination(Set.of(new Mandate(Role.COORDINATOR, Scope.of(Economy.PNG))));
        for (var order : PeopleOrder.values()) {
            var all = coordination.people(PeopleFilter.ANY, order, After.START, 100);
            assertThat(all).hasSize(5);
            var first = coordination.people(PeopleFilter.ANY, order, After.START, 2);
            var second = coordination.people(PeopleFilter.ANY, order, order.behind(first.get(1)), 2);
            var third = coordination.people(PeopleFilter.ANY, order, order.behind(second.get(1)), 2);
            assertThat(List.of(first, second, third))
                    .flatExtracting(rows -> rows)
                    .isEqualTo(all);
        }
    }

    @Test
    void theListNarrowsByNameStakeholderAndOrganisation() {
        var fixture = new OrganisationFixture(database.em());
        var firm = fixture.organisation("Mai Wood", mai);
        PeopleFixture.person(database.em(), "100% Linh", Economy.VN);
        var coordination = coordination(Set.of(new Mandate(Role.COORDINATOR, Scope.of(Economy.VN))));
        assertThat(names(coordination, new PeopleFilter("LIN", null, null))).containsExactly("100% Linh");
        assertThat(names(coordination, new PeopleFilter("linh 1", null, null))).containsExactly("100% Linh");
        assertThat(names(coordination, new PeopleFilter("_", null, null))).isEmpty();
        assertThat(names(coordination, new PeopleFilter("", Stakeholder.INVESTOR, null)))
                .isEmpty();
        assertThat(names(coordination, new PeopleFilter("", Stakeholder.SME_OWNER, firm)))
                .containsExactly("Mai");
        assertThat(coordination.people(PeopleFilter.ANY, PeopleOrder.NEWEST, After.START, 9))
                .extracting(PersonRow::organisation)
                .containsExactly(null, "Mai Wood");
    }

    @Test
    void aNameIsFoundByAnyOfItsWordsHoweverItIsWrittenAndOnceOnly() {
        var em = database.em();
        for (var name : List.of("Tanya Tan", "Nguyễn Thị Hoa", "김민준", "Ana de la Cruz", "Straßer Tanner", "Tan Wei")) {
            PeopleFixture.person(em, name, Economy.PNG);
        }
        PeopleFixture.person(em, "Tan Elsewhere", Economy.VN);
        var coordination = coordination(Set.of(new Mandate(Role.COORDINATOR, Scope.of(Economy.PNG))));
        assertThat(names(coordination, new PeopleFilter("tan", null, null)))
                .containsExactly("Tan Wei", "Straßer Tanner", "Tanya Tan");
        assertThat(names(coordination, new PeopleFilter("hoa NGUYEN", null, null)))
                .containsExactly("Nguyễn Thị Hoa");
        assertThat(names(coordination, new PeopleFilter("strasser", null, null)))
                .containsExactly("Straßer Tanner");
        assertThat(names(coordination, new PeopleFilter("민준", null, null))).containsExactly("김민준");
        assertThat(names(coordination, new PeopleFilter("cruz ana", null, null)))
                .containsExactly("Ana de la Cruz");
        assertThat(names(coordination, new PeopleFilter("cruz tan", null, null)))
                .isEmpty();
        for (var order : PeopleOrder.values()) {
            var filter = new PeopleFilter("ta", null, null);
            var first = coordination.people(filter, order, After.START, 2);
            var rest = coordination.people(filter, order, order.behind(first.get(1)), 9);
            assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(first);
        }
    }

    private static List<String> names(Coordination coordination, PeopleFilter filter) {
        return coordination.people(filter, PeopleOrder.NAME, After.START, 100).stream()
                .map(PersonRow::name)
                .toList();
    }

    private Coordination coordination(Set<Mandate> mandates) {
        return PeopleFixture.coordination(database.em(), Caller.of(1, mandates));
    }

    private List<String> seen(Set<Mandate> mandates) {
        return seen(Caller.of(1, mandates));
    }

    private List<String> seen(Caller caller) {
        return names(PeopleFixture.coordination(database.em(), caller), PeopleFilter.ANY);
    }
}
