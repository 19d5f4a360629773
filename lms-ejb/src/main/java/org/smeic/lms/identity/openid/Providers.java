package org.smeic.lms.identity.openid;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smeic.lms.shared.LmsHome;
import org.smeic.lms.shared.NotFound;
import org.smeic.lms.shared.Refusal;

/** The identity providers of this installation. No door: it talks to them, for seconds, and holds no transaction. */
@ApplicationScoped
public class Providers {

    private final Map<String, CodeFlow> all = new LinkedHashMap<>();
    private List<ProviderCard> cards = List.of();

    @PostConstruct
    void load() {
        for (var provider : Provider.configured()) {
            all.put(provider.name(), new CodeFlow(provider));
        }
        cards = all.values().stream()
                .map(flow ->
                        new ProviderCard(flow.provider().name(), flow.provider().label()))
                .toList();
    }

    /** All, by label; empty where none is configured. */
    public List<ProviderCard> all() {
        return cards;
    }

    /** @throws NotFound for an unknown name */
    public ProviderCard get(String name) {
        return cards.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow(NotFound::new);
    }

    /**
     * The page of the provider that asks who someone is.
     *
     * @param language BCP 47, which the provider may speak
     * @throws Refusal {@code identity.with.down} when the provider does not answer
     */
    public URI start(String name, Journey journey, String language) {
        return flow(name).start(journey, language);
    }

    /**
     * Checks the answer the provider sent someone back with.
     *
     * @param query of the request, as it came; null for none
     * @throws Refusal {@code identity.with.cancelled} when its owner said no; {@code identity.with.down}; {@code
     *     identity.with.refused} for everything that is not as it must be
     */
    public Proof prove(String name, Journey journey, @Nullable String query) {
        return flow(name).prove(journey, query);
    }

    /** The page of the provider that ends its own session; empty when it offers none or is silent. */
    public Optional<URI> leave(String name, String token) {
        var flow = all.get(name);
        return flow == null ? Optional.empty() : flow.leave(token, URI.create(LmsHome.baseUrl() + "/"));
    }

    private CodeFlow flow(String name) {
        return Optional.ofNullable(all.get(name)).orElseThrow(NotFound::new);
    }
}
