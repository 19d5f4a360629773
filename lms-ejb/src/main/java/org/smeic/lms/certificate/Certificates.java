package org.smeic.lms.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.smeic.lms.certificate.pdf.CertificatePdf;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.identity.Person;
import org.smeic.lms.identity.Role;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** A learner's certificates; the Center's people put wrong ones right. */
@Stateless
@RolesAllowed(Role.Names.LEARNER)
public class Certificates {

    private static final CertificatePdf PRINTER = new CertificatePdf();

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Event<CertificateIssued> certificates;

    /** The caller's certificates, the newest first. */
    public List<MyCertificate> mine() {
        return em.createQuery("""
                        select new org.smeic.lms.certificate.MyCertificate(c.code, c.name, c.courseTitle, c.issuedAt,
                        c.state, c.endedAt, r.code)
                        from Certificate c left join c.replacedBy r
                        where c.learner.id = :learner order by c.id desc""", MyCertificate.class)
                .setParameter("learner", caller.id())
                .getResultList();
    }

    /**
     * A certificate of the caller as a PDF file.
     *
     * @throws NotFound when there is none, or it is someone else's
     * @throws Refusal {@code certificate.not_valid} when it was replaced or revoked
     */
    public byte[] pdf(String code) {
        var certificate = certificate(code);
        if (!certificate.belongsTo(caller.id())) {
            throw new NotFound();
        }
        return PRINTER.print(certificate.text());
    }

    /**
     * Takes a certificate back for good.
     *
     * @param reason 1 to 500 characters, for the Center's own records; not shown to whoever checks the code
     * @throws Refusal {@code certificate.reason_missing}, {@code certificate.not_valid}
     */
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.ADMIN})
    public void revoke(String code, String reason) {
        certificate(code).revoke(me(), reason);
    }

    /**
     * Puts a wrong name right: a new certificate takes the place of the old one, which points to it.
     *
     * @param correctedName 1 to 200 characters
     * @return the new code
     * @throws Refusal {@code certificate.name_missing}, {@code certificate.not_valid}
     */
    @RolesAllowed({Role.Names.SECRETARIAT, Role.Names.ADMIN})
    public String replace(String code, String correctedName) {
        var fresh = certificate(code).corrected(me(), correctedName);
        em.persist(fresh);
        certificates.fire(fresh.issued());
        return fresh.getCode();
    }

    private Person me() {
        return em.getReference(Person.class, caller.id());
    }

    private Certificate certificate(String typed) {
        return CertificateCode.read(typed)
                .flatMap(code -> em.createQuery("select c from Certificate c where c.code = :code", Certificate.class)
                        .setParameter("code", code)
                        .getResultStream()
                        .findFirst())
                .orElseThrow(NotFound::new);
    }
}
