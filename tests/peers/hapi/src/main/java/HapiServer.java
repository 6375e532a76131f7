// SPDX-License-Identifier: GPL-3.0-or-later
// A real HAPI FHIR JPA server (R4, H2 in memory) on loopback, as a peer for the tests. Prints "ready PORT" and serves
// until its standard input ends.
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.jpa.test.config.TestHSearchAddInConfig;
import ca.uhn.fhir.jpa.test.config.TestR4Config;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

public final class HapiServer {
    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        AnnotationConfigApplicationContext spring = new AnnotationConfigApplicationContext();
        spring.register(TestR4Config.class, TestHSearchAddInConfig.NoFT.class);
        spring.refresh();
        JpaStorageSettings settings = spring.getBean(JpaStorageSettings.class);
        settings.setResourceClientIdStrategy(JpaStorageSettings.ClientIdStrategyEnum.ANY);
        settings.setAutoCreatePlaceholderReferenceTargets(true);
        settings.setEnforceReferentialIntegrityOnWrite(false);

        RestfulServer rest = new RestfulServer(spring.getBean(FhirContext.class));
        ResourceProviderFactory providers = (ResourceProviderFactory) spring.getBean("myResourceProvidersR4");
        rest.registerProviders(providers.createProviders());
        rest.registerProvider(spring.getBean("mySystemProviderR4"));
        IFhirSystemDao<?, ?> system = (IFhirSystemDao<?, ?>) spring.getBean("mySystemDaoR4");
        rest.setServerConformanceProvider(new JpaCapabilityStatementProvider(rest, system, settings,
            spring.getBean(ISearchParamRegistry.class), (IValidationSupport) spring.getBean("myJpaValidationSupportChain")));
        rest.setPagingProvider(spring.getBean(DatabaseBackedPagingProvider.class));
        rest.setServerAddressStrategy(new HardcodedServerAddressStrategy("http://127.0.0.1:" + port + "/fhir"));
        rest.setDefaultPageSize(50);

        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.setContextPath("/");
        context.addServlet(new ServletHolder(rest), "/fhir/*");
        server.setHandler(context);
        server.start();
        System.out.println("ready " + port);
        System.out.flush();
        while (System.in.read() >= 0) {
        }
        server.stop();
        System.exit(0);
    }
}
