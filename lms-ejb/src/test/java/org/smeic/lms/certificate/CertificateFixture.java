package org.smeic.lms.certificate;

import jakarta.persistence.EntityManager;
import org.smeic.lms.enrolment.CourseCompleted;
import org.smeic.lms.identity.Caller;
import org.smeic.lms.shared.Facts;

/** The doors of certificates without a container. */
public final class CertificateFixture {

    private CertificateFixture() {}

    /** Facts of completion that the issuer hears at once, as in the container. */
    public static Facts<CourseCompleted> heardByIssuer(EntityManager em, Facts<CertificateIssued> issued) {
        var issuer = new CertificateIssuer();
        issuer.em = em;
        issuer.certificates = issued;
        return new Facts<>() {
            @Override
            public void fire(CourseCompleted fact) {
                super.fire(fact);
                issuer.issue(fact);
            }
        };
    }

    public static Certificates certificates(EntityManager em, Caller caller, Facts<CertificateIssued> issued) {
        var certificates = new Certificates();
        certificates.em = em;
        certificates.caller = caller;
        certificates.certificates = issued;
        return certificates;
    }

    public static Verification verification(EntityManager em) {
        var verification = new Verification();
        verification.em = em;
        return verification;
    }
}
