package org.smeic.lms.identity.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProviderTest {

    private final List<String> set = new ArrayList<>();

    @AfterEach
    void forget() {
        set.forEach(System::clearProperty);
    }

    @Test
    void whereNoneIsConfiguredThereIsNone() {
        var providers = new Providers();
        providers.load();
        assertThat(providers.all()).isEmpty();
    }

    @Test
    void severalAreConfiguredByNameAndShownByLabel() {
        set("lms.oidc.center.issuer", "https://id.example/realm");
        set("lms.oidc.center.client.id", "lms");
        set("lms.oidc.center.label", "SMEIC");
        set("lms.oidc.center.trusted.domains", "Ministry.example, smeic.example");
        set("lms.oidc.my.agency.issuer", "http://localhost:1/realm");
        set("lms.oidc.my.agency.client.id", "lms");
        assertThat(Provider.configured()).extracting(Provider::name).containsExactly("my-agency", "center");
        var center = Provider.configured().get(1);
        assertThat(center.secret()).isNull();
        assertThat(center.isTrustedFor("a@MINISTRY.example")).isTrue();
        assertThat(center.isTrustedFor("a@x.ministry.example")).isFalse();
        assertThat(center.callback()).hasToString("http://localhost:8080/sign-in/with/center/callback");
    }

    @Test
    void whatIsConfiguredWronglyIsLeftOut() {
        set("lms.oidc.one.issuer", "http://id.example/unencrypted");
        set("lms.oidc.one.client.id", "lms");
        set("lms.oidc.two.issuer", "https://id.example/without-client");
        set("lms.oidc.three.issuer", "no address");
        set("lms.oidc.three.client.id", "lms");
        assertThat(Provider.configured()).isEmpty();
    }

    private void set(String name, String value) {
        set.add(name);
        System.setProperty(name, value);
    }
}
