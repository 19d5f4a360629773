package org.smeic.lms.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.smeic.lms.shared.Refusal;

/** An identity elsewhere that opens an account here. */
@Entity
class IdentityLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String mark;
    private String issuer;
    private String subject;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    private String provider;
    private String label;
    private Instant linkedAt;
    private Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected IdentityLink() {}

    @SuppressWarnings("NullAway.Init")
    private IdentityLink(ProvenIdentity proven, Person person) {
        this.mark = proven.mark();
        this.issuer = proven.issuer();
        this.subject = proven.subject();
        this.person = person;
        this.provider = proven.provider();
        this.label = proven.label();
        this.linkedAt = Instant.now();
        this.usedAt = linkedAt;
    }

    static Optional<IdentityLink> find(EntityManager em, ProvenIdentity proven) {
        return em.createQuery(
                        "select l from IdentityLink l join fetch l.person where l.mark = :mark", IdentityLink.class)
                .setParameter("mark", proven.mark())
                .getResultStream()
                .findFirst();
    }

    /** @throws Refusal {@code identity.with.taken} when it opens an account already */
    static void keep(EntityManager em, ProvenIdentity proven, Person person) {
        try {
            em.persist(new IdentityLink(proven, person));
            em.flush();
        } catch (ConstraintViolationException openedElsewhere) {
            throw new Refusal("identity.with.taken");
        }
    }

    void use(ProvenIdentity proven) {
        usedAt = Instant.now();
        provider = proven.provider();
        label = proven.label();
    }

    Person person() {
        return person;
    }

    String provider() {
        return provider;
    }
}
