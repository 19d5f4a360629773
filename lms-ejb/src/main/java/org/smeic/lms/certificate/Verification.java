package org.smeic.lms.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Tells anyone what a code stands for. 60 random bits make guessing one hopeless; see the package. */
@Stateless
@PermitAll
public class Verification {

    @PersistenceContext
    EntityManager em;

    /** The certificate somebody means by what they typed; empty when there is none. */
    public Optional<Verified> verify(String typed) {
        return CertificateCode.read(typed)
                .flatMap(code -> em.createQuery(
                                "select c from Certificate c left join fetch c.replacedBy where c.code = :code",
                                Certificate.class)
                        .setParameter("code", code)
                        .getResultStream()
                        .findFirst())
                .map(Certificate::verified);
    }
}
