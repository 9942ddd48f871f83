# shellcheck shell=bash disable=SC2154  # the script that sources this sets root
# The part `release` of ./test: what many files say alike, what stores show, and the workflow that builds for phones.

actionlint_version=v1.7.12

# A Go that can build it; older ones cannot fetch a newer one by themselves.
find_go() {
    local version
    version=$(go env GOVERSION 2>/dev/null) && at_least "${version#go}" 1.21
}

lint_workflows() {
    local tools=$root/target/tools actionlint
    actionlint=$tools/actionlint-$actionlint_version
    if [ ! -x "$actionlint" ]; then
        mkdir -p "$tools" || return 1
        GOBIN=$tools go install "github.com/rhysd/actionlint/cmd/actionlint@$actionlint_version" || return 1
        mv -f "$tools/actionlint" "$actionlint" || return 1
    fi
    "$actionlint" -no-color
}

step versions scripts/check-versions.sh
step "store pages" scripts/check-store.sh
if find_go; then
    step workflow lint_workflows
else
    echo "        the workflow was not looked at: that wants Go 1.21 or newer (https://go.dev/doc/install)"
fi
