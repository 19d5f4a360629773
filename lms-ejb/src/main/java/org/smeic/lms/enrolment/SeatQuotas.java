package org.smeic.lms.enrolment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.smeic.lms.catalog.CourseStatus;
import org.smeic.lms.catalog.Courses;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Role;
import org.smeic.lms.identity.Scope;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** How the seats of an offering are shared between economies: anybody may know, its owner and the secretariat decide. */
@Stateless
@RolesAllowed({Role.Names.INSTRUCTOR, Role.Names.SECRETARIAT})
public class SeatQuotas {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Courses courses;

    @Inject
    SeatBook seats;

    @Inject
    Event<QuotaSeatFreed> freed;

    /** Who has how much of a published course's offering. */
    @PermitAll
    public SeatBoard board(String slug, long offeringId) {
        var offering = em.createQuery(
                        "select o from Offering o join fetch o.course where o.id = :id and o.course.slug = :slug",
                        Offering.class)
                .setParameter("id", offeringId)
                .setParameter("slug", slug)
                .getResultStream()
                .filter(it -> it.getCourse().getStatus() != CourseStatus.DRAFT)
                .findFirst()
                .orElseThrow(NotFound::new);
        var shares = shares(offeringId);
        return new SeatBoard(
                offeringId,
                offering.getStartsAt(),
                offering.getZone(),
                offering.seats(),
                offering.taken(),
                offering.seats() - shares.stream().mapToInt(Share::seats).sum(),
                offering.getReleaseAt(),
                offering.hasQuotas() && !offering.keepsSeats(),
                isSecretariat()
                        || (caller.is(Role.INSTRUCTOR) && offering.getCourse().belongsTo(caller.id())),
                shares,
                crowds(offeringId));
    }

    private List<Share> shares(long offeringId) {
        return em.createQuery("""
                        select new org.smeic.lms.enrolment.Share(q.economy, q.stakeholder, q.seats,
                        (select count(s) from Seat s where s.quota = q and s.state = org.smeic.lms.enrolment.SeatState.HELD),
                        q.used) from SeatQuota q where q.offering.id = :id order by q.economy, q.stakeholder, q.id""", Share.class).setParameter("id", offeringId).getResultList();
    }

    private List<Crowd> crowds(long offeringId) {
        return em.createQuery("""
                        select new org.smeic.lms.enrolment.Crowd(l.economy,
                        sum(case when s.state = org.smeic.lms.enrolment.SeatState.WAITING then 0 else 1 end),
                        sum(case when s.state = org.smeic.lms.enrolment.SeatState.WAITING then 1 else 0 end))
                        from Seat s join s.learner l where s.offering.id = :id
                        and s.state <> org.smeic.lms.enrolment.SeatState.GIVEN_UP
                        group by l.economy order by l.economy""", Crowd.class).setParameter("id", offeringId).getResultList();
    }

    /**
     * Other quotas, all of them; what is not there any more is the common pool's. Seats that have become free go to those who
     * wait for them.
     *
     * @param release by the clock of the offering's zone; after now and before the beginning; once seats are held, not
     *     earlier than it was
     * @throws Refusal {@code enrolment.quota_sum}, {@code quota_used}, {@code quota_twice}, {@code quota_release},
     *     {@code quota_released}, {@code offering_begun}
     */
    public void share(long offeringId, List<Quota> quotas, LocalDateTime release) {
        var offering = seats.held(offeringId);
        var releaseAt = release.atZone(offering.getZone()).toInstant();
        mayShare(offering.getCourse().getSlug());
        refuseLate(offering, releaseAt);
        refuseTwice(quotas);
        var known = em.createQuery("select q from SeatQuota q where q.offering = :offering", SeatQuota.class)
                .setParameter("offering", offering)
                .getResultList();
        known.stream().filter(old -> quotas.stream().noneMatch(old::isOf)).forEach(this::drop);
        var kept = quotas.stream().map(quota -> keep(offering, known, quota)).toList();
        offering.keep(kept.stream().mapToInt(SeatQuota::left).sum(), quotas.isEmpty() ? null : releaseAt);
        em.flush();
        kept.forEach(quota -> freed.fire(new QuotaSeatFreed(offeringId, quota.getId())));
        seats.moveUp(offering);
    }

    private void drop(SeatQuota quota) {
        if (quota.used() > 0) {
            throw new Refusal("enrolment.quota_used", quota.used());
        }
        // Seats that were of it once and are nobody's now do not point to it any more.
        em.remove(quota);
    }

    private SeatQuota keep(Offering offering, List<SeatQuota> known, Quota quota) {
        var kept = known.stream().filter(old -> old.isOf(quota)).findFirst().orElseGet(() -> {
            var fresh = new SeatQuota(offering, quota);
            em.persist(fresh);
            return fresh;
        });
        if (kept.used() > quota.seats()) {
            throw new Refusal("enrolment.quota_used", kept.used());
        }
        kept.become(quota.seats());
        return kept;
    }

    private static void refuseTwice(List<Quota> quotas) {
        if (quotas.size() > MOST
                || quotas.stream()
                        .anyMatch(one -> quotas.stream().filter(one::isSameAs).count() > 1)) {
            throw new Refusal("enrolment.quota_twice");
        }
    }

    private void refuseLate(Offering offering, Instant releaseAt) {
        var now = Instant.now();
        if (offering.hasBegun(now)) {
            throw new Refusal("enrolment.offering_begun");
        }
        if (offering.hasQuotas() && !offering.keepsSeats()) {
            throw new Refusal("enrolment.quota_released");
        }
        var before = offering.getReleaseAt();
        if (!releaseAt.isAfter(now)
                || !releaseAt.isBefore(offering.getStartsAt())
                || (before != null && releaseAt.isBefore(before) && isHolding(offering))) {
            throw new Refusal("enrolment.quota_release");
        }
    }

    /** Whoever was nominated was told until when they may answer. */
    private boolean isHolding(Offering offering) {
        return em.createQuery("""
                        select count(s) > 0 from Seat s where s.offering = :offering
                        and s.state = org.smeic.lms.enrolment.SeatState.HELD""", Boolean.class)
                .setParameter("offering", offering)
                .getSingleResult();
    }

    private void mayShare(String slug) {
        if (!isSecretariat()) {
            courses.own(slug);
        }
    }

    private boolean isSecretariat() {
        return caller.is(Role.SECRETARIAT, Scope.EVERYWHERE);
    }
}
