package org.smeic.lms.web.certificate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.smeic.lms.certificate.Certificates;
import org.smeic.lms.certificate.MyCertificate;
import org.smeic.lms.shared.LmsHome;

/** What the learner has earned, to download and to show. */
@Named
@RequestScoped
public class CertificatesPage {

    @Inject
    Certificates certificates;

    private List<MyCertificate> mine = List.of();

    @PostConstruct
    void load() {
        mine = certificates.mine();
    }

    public List<MyCertificate> getMine() {
        return mine;
    }

    /** The address to give to someone who wants to check. */
    public String checkLink(String code) {
        return LmsHome.baseUrl() + "/verify/" + code;
    }
}
