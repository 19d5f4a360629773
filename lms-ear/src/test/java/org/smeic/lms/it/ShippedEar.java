package org.smeic.lms.it;

import java.io.File;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR that ships, deployed once for all tests, with the in-container test classes in its web module. */
@ArquillianSuiteDeployment
public class ShippedEar {

    @Deployment
    public static EnterpriseArchive ear() {
        var ear = ShrinkWrap.create(ZipImporter.class, "lms.ear")
                .importFrom(new File("target/lms.ear"))
                .as(EnterpriseArchive.class);
        var war = ear.getAsType(WebArchive.class, "/lms-web.war")
                .addClasses(As.class, DoorsIT.class, CompletionIT.class)
                .setManifest(
                        new StringAsset("Manifest-Version: 1.0\nDependencies: org.wildfly.security.elytron-base\n"));
        PseudoLanguage.addTo(war);
        ear.delete("/lms-web.war");
        return ear.addAsModule(Testable.archiveToTest(war));
    }
}
