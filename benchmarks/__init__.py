"""What is measured against peers; each module that is a command says so."""
